using System.Diagnostics;
using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Wire;
using SmartPass.Passes.Contracts;

namespace SmartPass.Load.Suites;

/// <summary>A refusal by an encounter group takes as long as one by a full hallway, so that no clock tells them apart; and thousands of groups cost a start nothing.</summary>
internal sealed class Refusals : ISuite
{
    // Of two answers, the group's is the later one in half the pairs, give or take this much.
    private const double Apart = 0.05;

    // The first are the compiler's.
    private const int WarmUp = 200;

    public string Name => "refusals";

    public bool IsQuick => false;

    public async Task Run(Bench bench)
    {
        await TimeToAnswer(bench);
        await CostOfGroups(bench);
    }

    private static async Task TimeToAnswer(Bench bench)
    {
        var people = await bench.District("refusals", Size.OneSchool with { Groups = 0 });
        var students = people.StudentsInClass("2");
        var (other, kept) = (students[0], students[1]);
        var room = people.OpenRooms[other.SchoolId].First();
        using (var db = Database.Open(Database.File(people.Folder), write: true))
        {
            EncounterGroup.Write(db, other.SchoolId, "Kept apart", [other.Id, kept.Id]);
        }

        Fill.WidenRooms(people.Folder);
        await using var app = await bench.Serve(people.Folder);
        using var watched = new Student(other, people.Client(other, app.Address));
        using var byGroup = new Student(kept, people.Client(kept, app.Address));
        using var byHall = new Student(students[2], people.Client(students[2], app.Address));
        await watched.Open();
        await byGroup.Open();
        await byHall.Open();
        await watched.Go(room);
        // One student out is a full hallway for the third; the second is refused by the group, which comes first.
        using (var db = Database.Open(Database.File(people.Folder), write: true))
        {
            db.Do("UPDATE Passes_Rules SET MostOut = 1");
        }

        await app.Stop();
        await using var again = await bench.Serve(people.Folder);
        var (group, hall) = await InTurn(bench, people, again, [kept, students[2]], room);
        var wins = group.Zip(hall).Average(pair => pair.First > pair.Second ? 1.0 : pair.First < pair.Second ? 0 : 0.5);
        var apart = Math.Abs(AreaUnder(group, hall) - 0.5);
        bench.Report.Add(new Figure("refusals.told-by-time", apart, "") { Limit = Apart, Bound = Bound.AtMost(1), Note = $"{group.Count} of each; the group's later in {wins:0.000} of the pairs; medians {Figure.Number(new Spread(group).Median)} and {Figure.Number(new Spread(hall).Median)} ms" });
        await again.Stop();
        RefusedBy(bench, people, kept, StartRule.EncounterPrevention, group.Count + WarmUp);
        RefusedBy(bench, people, students[2], StartRule.HallwayFull, hall.Count + WarmUp);
        bench.Check("refusals", people.Folder);
    }

    private static void RefusedBy(Bench bench, People people, Someone who, StartRule rule, int times)
    {
        var by = Database.Of(
            people.Folder,
            $"SELECT json_extract(Data, '$.Rule'), COUNT(*) FROM Passes_History WHERE Kind = 'Refused' AND json_extract(Data, '$.Student') = {who.Id} GROUP BY 1",
            row => ((StartRule)row.GetInt32(0), row.GetInt32(1)));
        if (!by.SequenceEqual([(rule, times)]))
        {
            bench.Report.Fault($"refusals: {who.Id} was to be refused {times} times by {rule} and was by {string.Join(", ", by)}");
        }
    }

    private static async Task<(List<double> Group, List<double> Hall)> InTurn(Bench bench, People people, Server app, Someone[] who, long room)
    {
        var tries = (int)bench.Operations(usual: 3_000, quick: 100);
        List<double>[] took = [[], []];
        using var first = new Student(who[0], people.Client(who[0], app.Address));
        using var second = new Student(who[1], people.Client(who[1], app.Address));
        Student[] students = [first, second];
        await first.Open();
        await second.Open();
        var dice = new Random(3);
        for (var at = 0; at < tries + WarmUp; at++)
        {
            var order = dice.Next(2);
            foreach (var one in new[] { order, 1 - order })
            {
                var begun = Stopwatch.GetTimestamp();
                if (await students[one].Go(room) != Tap.Refused)
                {
                    throw new InvalidOperationException("A tap that had to be refused was not.");
                }

                if (at >= WarmUp)
                {
                    took[one].Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                }
            }
        }

        return (took[0], took[1]);
    }

    /// <summary>How often one of the first is larger than one of the second, over all pairs (Mann and Whitney).</summary>
    private static double AreaUnder(IEnumerable<double> first, IEnumerable<double> second)
    {
        var sorted = second.Order().ToArray();
        return first.Average(value => Math.Abs((double)~Array.BinarySearch(sorted, value + 1e-9)) / sorted.Length);
    }

    private static async Task CostOfGroups(Bench bench)
    {
        var few = await bench.District("groups-few", new Size(1, 6_000, Groups: 0));
        var many = await bench.District("groups-many", new Size(1, 6_000, Groups: bench.Quick ? 100 : 1_000));
        Fill.WidenRooms(few.Folder);
        Fill.WidenRooms(many.Folder);
        await using var fewApp = await bench.Serve(few.Folder);
        await using var manyApp = await bench.Serve(many.Folder);
        using var fewCrowd = await Crowd.Open(few, fewApp, connections: 8, each: 10);
        using var manyCrowd = await Crowd.Open(many, manyApp, connections: 8, each: 10);
        await fewCrowd.Go(bench.Round * 2);
        await manyCrowd.Go(bench.Round * 2);
        var rounds = new List<double>();
        for (var round = 0; round < bench.Rounds; round++)
        {
            var (before, one) = (fewApp.Cpu, await fewCrowd.Go(bench.Round));
            var cost = (fewApp.Cpu - before).TotalMilliseconds / one.Count;
            (before, one) = (manyApp.Cpu, await manyCrowd.Go(bench.Round));
            rounds.Add((manyApp.Cpu - before).TotalMilliseconds / one.Count / cost);
        }

        bench.Report.Add(new Figure("refusals.cost-of-groups", new Spread(rounds).Median, "times") { Limit = 1, Bound = Bound.AtMost(1.1), Note = $"processor time of a start with many groups beside none, {new Spread(rounds)}" });
        await fewApp.Stop();
        await manyApp.Stop();
        bench.Check("groups-many", many.Folder);
    }
}
