using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Groups;
using SmartPass.EncounterPrevention.Pages.Person;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Modules;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Pages;

/// <summary>What the pages of groups read.</summary>
public sealed class GroupPagesTests : EncounterWorld
{
    private static readonly DateOnly Today = new(2026, 10, 15);

    [Fact]
    public async Task Groups_whose_last_day_is_over_stand_apart_and_what_each_prevented_in_thirty_days_is_counted()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        await Save(null, Written("Last year", Lincoln.Maya, Sam) with { Until = Today.AddDays(-1) });
        await Save(null, Written("Last day", Lincoln.Maya, Sam) with { Until = Today });
        await Log(id, Outcome.Prevented, days: 1);
        await Log(id, Outcome.Waiting, days: 29);
        await Log(id, Outcome.Overridden, days: 1);
        await Log(id, Outcome.Prevented, days: 31);

        var view = await List();

        Assert.Equal([("Last day", 0), ("Lockers", 2)], view.Groups.Select(line => (line.Group.Name, line.Prevented)));
        Assert.Equal("Last year", Assert.Single(view.Over).Group.Name);
    }

    [Fact]
    public async Task A_group_is_found_by_its_name_by_a_member_and_by_whether_it_is_on()
    {
        await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        await Switch(await Group("Library", Lincoln.Maya, Sam), off: true);

        Assert.Equal(["Lockers"], await Names("lock", null));
        Assert.Equal(["Library"], await Names("ortiz", null));
        Assert.Equal(["Library", "Lockers"], await Names("okafor MAYA", null));
        Assert.Equal(["Lockers"], await Names("", "on"));
        Assert.Equal(["Library"], await Names(null, "off"));
        Assert.Equal(["Library", "Lockers"], await Names(null, "neither"));
        Assert.Empty(await Names("zzz", null));
    }

    [Fact]
    public async Task A_group_is_found_by_a_member_who_has_left_and_each_word_may_be_of_another()
    {
        await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        School.Add(Lincoln.Jordan with { Grade = null });

        Assert.Equal(["Lockers"], await Names("blake", null));
        Assert.Equal(["Lockers"], await Names("lockers maya jordan", null));
        Assert.Empty(await Names("lockers maya ortiz", null));
    }

    [Fact]
    public async Task Groups_of_which_members_are_out_together_stand_first_and_only_while_they_hold()
    {
        await Group("Buses", Lincoln.Jordan, Sam);
        await Group("Lockers", Lincoln.Maya, Sam);
        await Switch(await Group("Off", Lincoln.Maya, Sam), off: true);
        await Save(null, Written("Next week", Lincoln.Maya, Sam) with { From = Today.AddDays(1) });
        IsOut(7, Lincoln.Maya);
        Assert.All((await List()).Lines, line => Assert.False(line.OutTogether));

        IsOut(8, Sam);

        var view = await List();
        Assert.Equal(["Lockers", "Buses", "Next week", "Off"], view.Lines.Select(line => line.Group.Name));
        Assert.Equal("Lockers", Assert.Single(view.Lines, line => line.OutTogether).Group.Name);
        Assert.Equal(1, (await List("buses")).Counts.OutTogether);
    }

    [Fact]
    public async Task Fifty_groups_are_a_page_and_those_that_are_over_come_last()
    {
        await Save(null, Written("A last term", Lincoln.Maya, Sam) with { Until = Today.AddDays(-1) });
        for (var number = 0; number < GroupsReader.PerPage; number++)
        {
            await Group($"Group {number:00}", Lincoln.Maya, Sam);
        }

        var (first, second) = (await List(), await List(page: 2));

        Assert.Equal((50, 0, 1, 2), (first.Groups.Count, first.Over.Count, first.Counts.Over, first.Pages));
        Assert.Equal("A last term", Assert.Single(second.Lines).Group.Name);
        Assert.Equal(2, (await List(page: 99)).Page);
        Assert.EndsWith("?q=group&page-number=2", (await List("group ")).At(2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_of_a_group_is_told_in_sentences_the_latest_first()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await Save(id, Written("Hall B", Lincoln.Maya, Lincoln.Jordan, Sam));

        Assert.Equal(
            ["Kwame Osei added Sam Ortiz", "Kwame Osei renamed it: Lockers → Hall B", "Kwame Osei added Maya Okafor and Jordan Blake", "Kwame Osei made the group"],
            (await One(id))!.History.Select(line => line.Sentence));
    }

    [Fact]
    public async Task Members_who_are_out_at_the_same_time_are_told_while_the_group_holds()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan, Sam);
        IsOut(7, Lincoln.Maya);
        Assert.Empty((await One(id))!.Together);

        IsOut(8, Lincoln.Jordan);
        Assert.Equal([("Maya Okafor", "Room 214 → Library"), ("Jordan Blake", "Room 214 → Library")], (await One(id))!.Together.Select(one => (one.Name, one.Where)));

        await Switch(id, off: true);
        Assert.Empty((await One(id))!.Together);
    }

    [Fact]
    public async Task The_part_on_a_students_page_is_there_for_those_who_may_see_groups_and_nobody_else()
    {
        await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);

        Assert.Equal("Lockers", Assert.Single(Assert.IsType<GroupsOfPerson>(await Part(Counselor, Lincoln.Maya)).Groups).Name);
        Assert.Empty(Assert.IsType<GroupsOfPerson>(await Part(Counselor, Sam)).Groups);
        Assert.Null(await Part(Lincoln.At(Lincoln.Rivera, Role.Teacher), Lincoln.Maya));
        Assert.Null(await Part(Lincoln.At(Lincoln.Park, Role.Teacher, EncounterPermissions.Override), Lincoln.Maya));
        Assert.Null(await Part(Counselor, Lincoln.Rivera));
    }

    [Theory]
    [InlineData("", "", "", "Name")]
    [InlineData("Lockers", "2026-10-16", "2026-10-15", "Until")]
    [InlineData("Lockers", "yesterday", "", "From")]
    [InlineData("Lockers", "", "2026-02-30", "Until")]
    [InlineData("Lockers", "2026-10-15", "2026-10-15", null)]
    [InlineData(" Lockers ", "", "", null)]
    public void A_fault_is_told_at_its_field(string name, string from, string until, string? field) =>
        Assert.Equal(field is null ? [] : [field], new GroupForm { Name = name, From = from, Until = until }.Faults().Select(fault => fault.Field));

    private async Task<IEnumerable<string>> Names(string? text, string? show) => (await List(text, show)).Groups.Select(line => line.Group.Name);

    private Task<GroupsView> List(string? text = null, string? show = null, int page = 1) =>
        World.As(Counselor, Lincoln.High, services => services.GetRequiredService<GroupsReader>().Read(new GroupFilter(text, show), page, CancellationToken.None));

    private Task<GroupView?> One(EncounterGroupId id) => World.As(Counselor, Lincoln.High, services => services.GetRequiredService<GroupReader>().Read(id, CancellationToken.None));

    private Task<object?> Part(Actor by, PersonFacts person) => World.As(by, Lincoln.High, services =>
        services.GetServices<ISlotPart<PersonPage>>().OfType<GroupsPart>().Single().Model(new PersonPage(person, Lincoln.High.Id, person.Grade is not null), CancellationToken.None));

    private void IsOut(long pass, PersonFacts student) =>
        Passes.Out.Add(new OutPass(new PassId(pass), student.Id, SchoolOfTests.Room214, SchoolOfTests.Library, World.Clock.GetUtcNow().AddSeconds(pass), World.Clock.GetUtcNow().AddMinutes(5)));

    private Task Log(EncounterGroupId id, Outcome outcome, int days) => World.As(Actor.System, Lincoln.High, async services =>
    {
        var db = services.GetRequiredService<EncounterPreventionDb>();
        db.Add(new Entry
        {
            SchoolId = Lincoln.High.Id, At = World.Clock.GetUtcNow().AddDays(-days), StudentId = Lincoln.Maya.Id, ById = Lincoln.Maya.Id, Route = PassRoute.SelfCheckout, UnderWay = false, Waited = false,
            FromId = SchoolOfTests.Room214, ToId = SchoolOfTests.Restroom, PassId = default, Urgent = false,
        }.Tried(new EncounterNote([id], []), [], outcome));
        await db.SaveChangesAsync();
    });
}
