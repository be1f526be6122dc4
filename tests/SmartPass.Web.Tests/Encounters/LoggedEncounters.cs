using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>Puts entries into the logs of the town's schools, as they would stand there.</summary>
internal sealed class LoggedEncounters(Town town)
{
    /// <summary>Nothing is in any log.</summary>
    public Task Clear() => Run("DELETE FROM EncounterPrevention_EntryGroup; DELETE FROM EncounterPrevention_EntryOther; DELETE FROM EncounterPrevention_Entry;");

    /// <param name="school">The school.</param>
    /// <param name="student">Who was to go.</param>
    /// <param name="other">Who was out.</param>
    /// <param name="tries">How often it was tried.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="hoursAgo">How long ago.</param>
    /// <param name="reason">Why it was let go.</param>
    /// <param name="pass">The pass of who was out; 0 for none.</param>
    /// <returns>Its number.</returns>
    public async Task<long> Add(string school, long student, long other, int tries = 1, string outcome = "Prevented", int hoursAgo = 0, string? reason = null, long pass = 1)
    {
        await using var scope = town.Site.Services.CreateAsyncScope();
        var id = scope.ServiceProvider.GetRequiredService<ISchoolDirectory>().BySlug(school[1..])!.Id.Value;
        var at = town.Clock!.GetUtcNow().AddHours(-hoursAgo).ToUnixTimeMilliseconds();
        return await Run(string.Create(CultureInfo.InvariantCulture, $"""
            INSERT INTO EncounterPrevention_Entry (SchoolId, At, LastAt, Tries, StudentId, ById, Route, UnderWay, Waited, FromId, ToId, PassId, Urgent, Outcome, Reason, AskedOf)
            VALUES ({id}, {at}, {at}, {tries}, {student}, {student}, 'SelfCheckout', 0, 0, 1, 2, 0, 0, '{outcome}', {(reason is null ? "NULL" : $"'{reason}'")}, '[]');
            INSERT INTO EncounterPrevention_EntryGroup (EntryId, GroupId) SELECT MAX(Id), 901 FROM EncounterPrevention_Entry;
            INSERT INTO EncounterPrevention_EntryOther (EntryId, StudentId, PassId, FromId, ToId) SELECT MAX(Id), {other}, {pass}, 1, 2 FROM EncounterPrevention_Entry;
            SELECT MAX(Id) FROM EncounterPrevention_Entry;
            """));
    }

    /// <summary>Students of the school, as its list of people has them.</summary>
    public static async Task<IReadOnlyList<(long Id, string Name)>> Students(Visitor visitor, string school) =>
        [.. (await visitor.Open($"{school}/people")).Document.QuerySelectorAll("tbody a.who").Select(link => (long.Parse(link.GetAttribute("href")!.Split('/')[^1], CultureInfo.InvariantCulture), link.QuerySelector("bdi")!.TextContent))];

    private async Task<long> Run(string sql)
    {
        await using var scope = town.Site.Services.CreateAsyncScope();
        await using var command = scope.ServiceProvider.GetRequiredService<DbSession>().Connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync() as long? ?? 0;
    }
}
