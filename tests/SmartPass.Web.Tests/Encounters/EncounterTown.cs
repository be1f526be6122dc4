using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.SiteTesting;
using SmartPass.Testing;
using SmartPass.Web.Tests.Devices;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>A town whose office keeps students apart: once by an encounter group, once by a hallway that is full.</summary>
public sealed class EncounterTown : IAsyncLifetime
{
    public const string Generic = "You can't start a pass right now. Please try again later.";

    private const string Room = "Lockers";

    private static readonly string[] Groups = ["Grade 9", "Grade 10", "Grade 11", "Grade 12", "Staff"];

    internal DeviceTown Devices { get; } = new();

    internal Town Town => Devices.Town;

    /// <summary>An administrator, who may see and manage groups.</summary>
    internal Visitor Office => Devices.Office;

    public async ValueTask InitializeAsync() => await Devices.InitializeAsync();

    public async ValueTask DisposeAsync() => await Devices.DisposeAsync();

    /// <summary>One of those whose name nobody else has.</summary>
    internal string Name(int number, string grade = "Grade 9") => Town.People(Town.Lincoln, grade).Where(name => Names[name].Count() == 1).ElementAt(number);

    private ILookup<string, string> Names => Groups.SelectMany(group => Town.People(Town.Lincoln, group)).ToLookup(name => name);

    internal Task<Visitor> Student(int number, string grade = "Grade 9") => Town.SignIn(Town.Lincoln, grade, Name(number, grade));

    /// <summary>Makes a group of these by its form.</summary>
    /// <returns>Its address.</returns>
    internal async Task<string> Group(string name, params IReadOnlyCollection<string> members)
    {
        await Office.Open($"{Town.Lincoln}/encounters/new");
        var saved = await Office.Press("Save the group", ("Group.Name", name), ("Group.Notes", $"Notes of {name}"), ("Who.List", string.Join('\n', members)));
        return saved.Status == 200 ? saved.Address.AbsolutePath : throw new InvalidOperationException(saved.Words);
    }

    internal async Task Switch(string group, bool off)
    {
        await Office.Open(group);
        if (Office.Page.Has($"#switch[formaction*='off={(off ? "true" : "false")}']"))
        {
            await Office.Press(off ? "Switch off" : "Switch on");
        }
    }

    /// <param name="most">Most out in the school; empty for no limit.</param>
    internal async Task MostOut(string most)
    {
        await Office.Open($"{Town.Lincoln}/rules");
        await Office.Press("Save the rules", ("Rules.MostOut", most));
    }

    /// <summary>The student goes to where nobody need be asked and any number may be.</summary>
    internal static async Task GoOut(Visitor student)
    {
        await student.Open($"{Town.Lincoln}/now");
        await student.Press(Room);
        Assert.Contains("I'm back", student.Page.Words);
    }

    internal static async Task ComeBack(Visitor student)
    {
        await student.Open($"{Town.Lincoln}/now");
        await student.Press("I'm back");
    }

    /// <summary>One tap on that place, as a script sends it.</summary>
    internal static HttpRequestMessage Tap(Shown now, string place)
    {
        var request = Visitor.Pressing(now, place);
        request.Headers.Add("HX-Request", "true");
        return request;
    }

    /// <summary>One number of the database.</summary>
    internal async Task<long> Number(string sql)
    {
        await using var scope = Town.Site.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<DbSession>().Read(sql, row => row.IsDBNull(0) ? 0 : row.GetInt64(0))[0];
    }

    /// <summary>Rows of two numbers.</summary>
    internal async Task<IReadOnlyList<(long, long)>> Pairs(string sql)
    {
        await using var scope = Town.Site.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<DbSession>().Read(sql, row => (row.GetInt64(0), row.GetInt64(1)));
    }

    internal Task<long> IdOf(string name) => Number($"""SELECT MAX("PersonId") FROM "Roster_Person" WHERE "GivenName" || ' ' || "FamilyName" = '{name.Replace("'", "''", StringComparison.Ordinal)}'""");

    /// <summary>The log has all that happened until now, and everyone has been told.</summary>
    internal async Task CatchUp()
    {
        await using var scope = Town.Site.Services.CreateAsyncScope();
        foreach (var sweep in scope.ServiceProvider.GetServices<IDueSweep>().Where(sweep => sweep.GetType().Name is "KeepLog" or "KeepFlexLog" or "TellEncounters" or "TellFlex"))
        {
            await sweep.Settle(Town.Clock!.GetUtcNow(), CancellationToken.None);
        }
    }
}
