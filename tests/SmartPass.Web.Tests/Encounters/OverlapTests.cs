using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.SiteTesting;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>The week's list of detected overlaps, by plain forms. The town is theirs alone.</summary>
public sealed class OverlapTests(TownFixture fixture) : IClassFixture<TownFixture>
{
    private const string Overlaps = "/encounters/overlaps";

    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task One_tap_makes_a_group_and_a_second_finds_it()
    {
        var names = await Found(Town.Lincoln, 0, 2, 4.25);
        using var counselor = await _town.SignInWhoSees(Town.Lincoln, "Encounters");
        var list = await counselor.Open(Town.Lincoln + Overlaps);
        Assert.All(names, name => Assert.Contains(name, list.Words, StringComparison.Ordinal));
        Assert.Contains("Together 7 times in four weeks, in Library and Restroom 2F. By chance it would be about 4.3, or fewer.", list.Words, StringComparison.Ordinal);
        Assert.Contains("It may be coincidence", list.Words, StringComparison.Ordinal);

        var group = await counselor.Press($"Make a group of {names[0]} and {names[1]}");
        Assert.Equal((200, $"They are kept apart from now on. Give the group a better name, if you like."), (group.Status, group.Notice));
        Assert.All(names, name => Assert.Contains(name, group.Words, StringComparison.Ordinal));
        Assert.DoesNotContain(names[0], (await counselor.Open(Town.Lincoln + Overlaps)).Words, StringComparison.Ordinal);

        var again = await counselor.PressOn(list, $"Make a group of {names[0]} and {names[1]}");
        Assert.Equal((group.Address.AbsolutePath, "Somebody has made a group of it already: here it is."), (again.Address.AbsolutePath, again.Notice));
    }

    [Fact]
    public async Task What_is_dismissed_goes_from_the_list_and_comes_back_with_Undo()
    {
        var names = await Found(Town.Lincoln, 2, 3, 0.02);
        using var counselor = await _town.SignInWhoSees(Town.Lincoln, "Encounters");
        var list = await counselor.Open(Town.Lincoln + Overlaps);
        Assert.Contains("By chance it would hardly ever happen.", list.Words, StringComparison.Ordinal);
        var who = $"{names[0]}, {names[1]} and {names[2]}";

        var left = await counselor.Press($"Dismiss {who}");
        Assert.Equal("Dismissed. It does not come up again for three months.", left.Notice);
        Assert.DoesNotContain(names[0], left.Document.QuerySelector("[aria-labelledby=proposed]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Somebody has settled this one already.", (await counselor.PressOn(list, $"Make a group of {who}")).Notice);

        var back = await counselor.PressOn(left, "Undo");
        Assert.Equal("It is on the list again.", back.Notice);
        Assert.NotNull(back.Button($"Dismiss {who}"));
    }

    [Fact]
    public async Task What_was_dismissed_is_proposed_again_from_the_list_of_the_dismissed()
    {
        var names = await Found(Town.Lincoln, 9, 2, 1);
        using var counselor = await _town.SignInWhoSees(Town.Lincoln, "Encounters");
        await counselor.Open(Town.Lincoln + Overlaps);
        await counselor.Press($"Dismiss {names[0]} and {names[1]}");

        var list = await counselor.Open(Town.Lincoln + Overlaps);
        Assert.Contains($"{names[0]} and {names[1]}", list.Document.QuerySelector("#dismissed")!.TextContent, StringComparison.Ordinal);
        var back = await counselor.Press($"Propose {names[0]} and {names[1]} again");

        Assert.Equal("It is on the list again.", back.Notice);
        Assert.NotNull(back.Button($"Dismiss {names[0]} and {names[1]}"));
        Assert.DoesNotContain(names[0], back.Document.QuerySelector("#dismissed")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_permission_nobody_sees_or_settles_anything()
    {
        var names = await Found(Town.Lincoln, 5, 2, 1);
        using var counselor = await _town.SignInWhoSees(Town.Lincoln, "Encounters");
        var list = await counselor.Open(Town.Lincoln + Overlaps);
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Encounters");
        using var student = await _town.SignIn(Town.Lincoln, "Grade 10", _town.People(Town.Lincoln, "Grade 10").First());

        foreach (var visitor in new[] { teacher, student })
        {
            var answer = await visitor.Open(Town.Lincoln + Overlaps);
            Assert.Equal(403, answer.Status);
            Assert.DoesNotContain(names[0], answer.Text, StringComparison.Ordinal);
            Assert.Equal(403, (await visitor.PressOn(list, $"Make a group of {names[0]} and {names[1]}")).Status);
            Assert.Equal(403, (await visitor.PressOn(list, $"Dismiss {names[0]} and {names[1]}")).Status);
        }

        Assert.NotNull((await counselor.Open(Town.Lincoln + Overlaps)).Button($"Dismiss {names[0]} and {names[1]}"));
    }

    [Fact]
    public async Task A_proposal_of_another_school_is_not_there()
    {
        var here = await Found(Town.Lincoln, 7, 2, 1);
        using var counselor = await _town.SignInWhoSees(Town.Lincoln, "Encounters");
        var own = (await counselor.Open(Town.Lincoln + Overlaps)).Button($"Make a group of {here[0]} and {here[1]}").Closest("form")!.GetAttribute("action")!;
        using var other = await _town.SignInWhoSees(Town.Roosevelt, "Encounters");
        Assert.DoesNotContain(here[0], (await other.Open(Town.Roosevelt + Overlaps)).Words, StringComparison.Ordinal);

        var form = await other.Open($"{Town.Roosevelt}/encounters/new");
        form.Button("Save the group").Closest("form")!.SetAttribute("action", own.Replace(Town.Lincoln, Town.Roosevelt, StringComparison.Ordinal));
        Assert.Equal(404, (await other.Press("Save the group")).Status);
        Assert.NotNull((await counselor.Open(Town.Lincoln + Overlaps)).Button($"Dismiss {here[0]} and {here[1]}"));
    }

    [Fact]
    public async Task An_empty_list_says_when_and_over_what_it_is_looked_again()
    {
        using var town = await _town.SignInWhoSees(Town.Roosevelt, "Encounters");
        await Settle();

        var list = await town.Open(Town.Roosevelt + Overlaps);

        Assert.Contains("Sep 14 to Oct 11", list.Words, StringComparison.Ordinal);
        Assert.Contains("The next look is on Monday, October 19, over the four weeks before.", list.Words, StringComparison.Ordinal);
    }

    /// <summary>As the week's look leaves it: so many students of a school, by name in the list's order.</summary>
    private async Task<IReadOnlyList<string>> Found(string school, int skip, int count, double expected)
    {
        await using var scope = _town.Site.Services.CreateAsyncScope();
        var at = scope.ServiceProvider.GetRequiredService<ISchoolDirectory>().BySlug(school[1..])!;
        scope.ServiceProvider.GetRequiredService<CurrentSchool>().Enter(at);
        var students = (await scope.ServiceProvider.GetRequiredService<IPeople>().Students(at.Id)).DistinctBy(student => student.FamilyName).Skip(skip).Take(count).ToList();
        var rooms = (await scope.ServiceProvider.GetRequiredService<IRooms>().All(at.Id)).ToDictionary(room => room.Name, room => room.Id.Value);
        var places = JsonSerializer.Serialize(new[] { rooms["Library"], rooms["Restroom 2F"] });
        await Write(string.Create(CultureInfo.InvariantCulture, $"""
            INSERT INTO "EncounterPrevention_Overlap" ("SchoolId", "From", "Until", "Times", "Expected", "Chance", "State", "Places")
            VALUES ({at.Id.Value}, '2026-09-14', '2026-10-11', 7, {expected}, 0.0000001, 'Proposed', '{places}');
            INSERT INTO "EncounterPrevention_OverlapStudent" ("OverlapId", "StudentId") SELECT (SELECT MAX("Id") FROM "EncounterPrevention_Overlap"), "value" FROM json_each('{JsonSerializer.Serialize(students.Select(student => student.Id.Value))}');
            """));
        return [.. students.OrderBy(student => student.FamilyName, StringComparer.Ordinal).Select(student => student.Name)];
    }

    private Task Settle() => Write("DELETE FROM \"EncounterPrevention_OverlapStudent\"; DELETE FROM \"EncounterPrevention_Overlap\"");

    private async Task Write(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_town.Site.Folder, "smartpass.db")};Foreign Keys=True");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
