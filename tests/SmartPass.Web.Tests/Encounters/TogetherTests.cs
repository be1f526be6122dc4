using System.Globalization;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>Members of overlapping groups who start at the same instant by whatever way, over HTTP: never two of a group are out, and every attempt is in the log once. SMARTPASS_ROUNDS asks for so many rounds.</summary>
public sealed class TogetherTests(EncounterTown town) : IClassFixture<EncounterTown>
{
    private const int Students = 8;
    private const int UsualRounds = 25;

    private static readonly int[][] Groups = [[0, 1, 2], [2, 3, 4, 5], [0, 6, 7], [1, 5], [3, 7], [4, 6, 1]];

    [Fact]
    public async Task Never_two_members_of_a_group_are_out_and_every_attempt_is_in_the_log_once()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("SMARTPASS_ROUNDS"), CultureInfo.InvariantCulture, out var asked) ? asked : UsualRounds;
        var dice = new Random(2029);
        var students = new List<Rusher>();
        for (var number = 0; number < Students; number++)
        {
            students.Add(await Rusher.Of(town));
        }

        foreach (var (members, number) in Groups.Select((members, number) => (members, number)))
        {
            await town.Group($"Group {number}", [.. members.Select(member => students[member].Number)]);
        }

        var refused = 0L;
        var ways = new HashSet<Way>();
        for (var round = 0; round < rounds; round++)
        {
            refused += await Round([.. students.OrderBy(_ => dice.Next()).Take(dice.Next(2, Students + 1))], dice, ways);
        }

        await town.CatchUp();
        Assert.Equal(Enum.GetValues<Way>(), ways.Order());
        Assert.True(refused > rounds, $"Only {refused} of {rounds} rounds were refused.");
        Assert.Equal(refused, await town.Number("""SELECT COUNT(*) FROM "Passes_History" WHERE "Kind" = 'Refused' AND json_extract("Data", '$.Rule') = 8"""));
        Assert.Equal(refused, await town.Number("""SELECT SUM("Tries") FROM "EncounterPrevention_Entry" WHERE "Waited" = 0"""));
        Assert.Equal(
            await town.Number("""SELECT COUNT(*) FROM "Passes_History" WHERE "Kind" = 'KeptBack' AND json_extract("Data", '$.Rule') = 8"""),
            await town.Number("""SELECT COALESCE(SUM("Tries"), 0) FROM "EncounterPrevention_Entry" WHERE "Waited" = 1"""));
        students.ForEach(student => student.Dispose());
    }

    /// <summary>Tells how many were refused.</summary>
    private async Task<int> Round(List<Rusher> starting, Random dice, HashSet<Way> ways)
    {
        var attempts = new List<Func<Task>>();
        foreach (var student in starting)
        {
            var way = (Way)dice.Next(Enum.GetValues<Way>().Length);
            ways.Add(way);
            attempts.Add(await Attempt(student, way));
        }

        await Task.WhenAll(attempts.Select(attempt => Task.Run(attempt)));

        var outside = (await town.Pairs("""SELECT "StudentId", "Id" FROM "Passes_Pass" WHERE "Status" = 'Active'""")).ToDictionary(pass => pass.Item1, pass => pass.Item2);
        foreach (var members in await Members())
        {
            Assert.True(members.Count(outside.ContainsKey) <= 1, $"{members.Count(outside.ContainsKey)} members of a group are out.");
        }

        await GoHome(outside.Values);
        var started = starting.Count(student => outside.ContainsKey(student.Id));
        Assert.NotEqual(0, started);
        return starting.Count - started;
    }

    private async Task<IEnumerable<IReadOnlyList<long>>> Members() =>
        (await town.Pairs("""SELECT "GroupId", "StudentId" FROM "EncounterPrevention_Member" """)).GroupBy(member => member.Item1, member => member.Item2).Select(members => (IReadOnlyList<long>)[.. members]);

    private async Task<Func<Task>> Attempt(Rusher student, Way way)
    {
        switch (way)
        {
            case Way.Self:
                var tap = EncounterTown.Tap(await student.Visitor.Open($"{Town.Lincoln}/now"), "Lockers");
                return () => student.Visitor.Send(tap);
            case Way.Kiosk:
                await student.Kiosk.Open("/kiosk");
                await student.Kiosk.Press("Next", ("Number", student.Number));
                var go = Visitor.Pressing(await student.Kiosk.Press("Next", ("pin", student.Pin)), "Lockers");
                return () => student.Kiosk.Send(go);
            case Way.Approved:
                await student.Visitor.Open($"{Town.Lincoln}/now");
                await student.Visitor.Press("Nurse");
                var pass = await town.Number(string.Create(CultureInfo.InvariantCulture, $"""SELECT MAX("Id") FROM "Passes_Pass" WHERE "StudentId" = {student.Id} AND "Status" = 'Requested'"""));
                var approve = Act($"/passes/{pass}/approve");
                return () => town.Office.Send(approve);
            default:
                var order = await Order(student, way == Way.Bulk ? await town.IdOf(town.Name(0)) : null);
                return () => town.Office.Send(order);
        }
    }

    private HttpRequestMessage Act(string path)
    {
        var token = town.Office.Page.Document.QuerySelector("#act-form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(town.Office.Page.Address, Town.Lincoln + path)) { Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]) };
        request.Headers.Add("HX-Request", "true");
        return request;
    }

    // With one who is in no group and comes back with the rest, it is a class.
    private async Task<HttpRequestMessage> Order(Rusher student, long? with)
    {
        var page = await town.Office.Open($"{Town.Lincoln}/passes/new");
        var who = new[] { student.Id }.Concat(with is { } other ? [other] : Array.Empty<long>()).Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        return Visitor.Pressing(page, "Make the pass", [.. who.SelectMany(id => new[] { ("Who.Shown", id), ("Who.Students", id) }), ("Order.Place", "Lockers")]);
    }

    /// <summary>Whoever still waits first, or they would start as soon as the others are back.</summary>
    private async Task GoHome(IEnumerable<long> outside)
    {
        await town.Office.Open($"{Town.Lincoln}/board");
        foreach (var (pass, _) in await town.Pairs("""SELECT "Id", 0 FROM "Passes_Pass" WHERE "Status" IN ('Requested', 'Held', 'InLine', 'Offered')"""))
        {
            await town.Office.Send(Act($"/passes/{pass}/withdraw"));
        }

        foreach (var pass in outside)
        {
            await town.Office.Send(Act($"/passes/{pass}/end"));
        }

        Assert.Equal(0, await town.Number("""SELECT COUNT(*) FROM "Passes_Pass" WHERE "Status" IN ('Active', 'Requested', 'Held', 'InLine', 'Offered')"""));
    }

    private enum Way
    {
        Self,
        Kiosk,
        Approved,
        Made,
        Bulk,
    }

    /// <summary>Someone in a rush, with a browser of their own and a kiosk to themselves.</summary>
    private sealed record Rusher(long Id, string Number, string Pin, Visitor Visitor, Visitor Kiosk) : IDisposable
    {
        public static async Task<Rusher> Of(EncounterTown town)
        {
            var (name, number, pin) = town.Devices.AStudent();
            var id = await town.Number($"""SELECT MAX("PersonId") FROM "Roster_Person" WHERE "Number" = '{number}'""");
            return new Rusher(id, number, pin, await town.Town.SignIn(Town.Lincoln, "Grade 10", name), await town.Devices.Kiosk());
        }

        public void Dispose()
        {
            Visitor.Dispose();
            Kiosk.Dispose();
        }
    }
}
