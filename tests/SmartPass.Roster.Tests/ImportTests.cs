using Microsoft.EntityFrameworkCore;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.Tests;

public sealed class ImportTests
{
    [Fact]
    public async Task A_clean_roster_is_taken_without_a_warning()
    {
        await using var world = await RosterWorld.New();

        var outcome = await world.Import(TestRoster.Version11().Zip());

        Assert.Empty(outcome.Findings);
        Assert.Equal("added 13, changed 0, removed 0, left out 0, warnings 0", outcome.Sum);
        var school = Assert.Single(await world.Ask(db => db.Schools.ToListAsync()));
        Assert.Equal(("Lincoln High", "lincoln-high"), (school.Name, school.Slug));
        Assert.Equal(["Jordan Blake", "Maya Okafor"], (await world.AskPeople(people => people.Students(school.Id))).Select(person => person.Name));
        Assert.Equal("Ana Rivera", Assert.Single(await world.AskPeople(people => people.Staff(school.Id))).Name);
    }

    [Fact]
    public async Task Version_1_2_gives_the_same_people_as_1_1()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var before = await world.Picture();

        var outcome = await world.Import(TestRoster.Version12().Zip());

        Assert.Empty(outcome.Findings);
        // Which rows give the roles is new; the roles are the same.
        Assert.Equal((0, 3, 0, 3), (outcome.Added, outcome.Changed, outcome.Removed, outcome.Kinds.Single(kind => kind.Kind == OneRoster.Comparing.Kind.Roles).Changed));
        Assert.Equal(before, await world.Picture());
        Assert.True((await world.Import(TestRoster.Version12().Zip())).ChangesNothing);
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var before = await world.Picture();

        var outcome = await world.Import(TestRoster.Version11().Zip());

        Assert.True(outcome.ChangesNothing, outcome.Sum);
        Assert.Equal(before, await world.Picture());
    }

    [Fact]
    public async Task A_check_tells_what_an_import_then_does_and_writes_nothing()
    {
        await using var world = await RosterWorld.New();
        var zip = TestRoster.Version11().Zip();

        var check = await world.Check(zip);

        Assert.Equal("", await world.Picture());
        var import = await world.Import(zip);
        Assert.Equal(check.Sum, import.Sum);
        Assert.Contains("Maya Okafor (grade 10)", check.Kinds.Single(kind => kind.Kind == Kind.People).AddedNames);
    }

    [Fact]
    public async Task Added_changed_and_removed_are_told_by_name()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var changed = TestRoster.Version11()
            .With("users.csv", "u3,,,true,s1,student,jordan,,Jordan,Blake,,1002,jordan@x.example,,,,09,\n", "u4,,,true,s1,student,sam,,Sam,Lee,,1003,,,,,11,\n")
            .With("users.csv", "Maya,Okafor", "Maya,Osei").With("demographics.csv", "u3,", "u4,").With("enrollments.csv", "e3,,,k1,s1,u3", "e4,,,k1,s1,u4");

        var outcome = await world.Import(changed.Zip(), allowRemovals: true);

        var people = outcome.Kinds.Single(kind => kind.Kind == Kind.People);
        Assert.Equal((1, 1, 1), (people.Added, people.Changed, people.Removed));
        Assert.Equal(["Sam Lee (grade 11)"], people.AddedNames);
        Assert.Equal(["Maya Osei (grade 10)"], people.ChangedNames);
        Assert.Equal(["Jordan Blake"], people.RemovedNames);
        var enrollments = outcome.Kinds.Single(kind => kind.Kind == Kind.Enrollments);
        Assert.Equal((1, 0, 1), (enrollments.Added, enrollments.Changed, enrollments.Removed));
    }

    [Fact]
    public async Task A_person_the_roster_dropped_is_still_found_by_id_and_comes_back_as_the_same()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var jordan = (await world.Ask(db => db.People.SingleAsync(person => person.GivenName == "Jordan"))).PersonId;
        var without = TestRoster.Version11()
            .With("users.csv", "u3,,,true,s1,student,jordan,,Jordan,Blake,,1002,jordan@x.example,,,,09,\n", "").With("demographics.csv", text => text.Split("u3")[0]).With("enrollments.csv", text => text.Split("e3")[0]);
        await world.Import(without.Zip(), allowRemovals: true);

        Assert.Equal("Jordan Blake", (await world.AskPeople(people => people.Of([jordan])))[jordan].Name);
        Assert.Empty(await world.AskPeople(people => people.AffiliationsOf(jordan)));

        await world.Import(TestRoster.Version11().Zip());
        Assert.Equal(jordan, (await world.Ask(db => db.People.SingleAsync(person => person.GivenName == "Jordan"))).PersonId);
    }

    [Fact]
    public async Task A_new_name_keeps_the_person_and_never_matches_by_name()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var maya = (await world.Ask(db => db.People.SingleAsync(person => person.GivenName == "Maya"))).PersonId;

        // Another sourcedId with Maya's name is another person; Maya herself is renamed.
        await world.Import(TestRoster.Version11().With("users.csv", "Maya,Okafor", "Mia,Osei").Plus("users.csv", "u9,,,true,s1,student,maya2,,Maya,Okafor,,1009,,,,,10,\n").Zip());

        Assert.Equal("Mia Osei", (await world.AskPeople(people => people.Of([maya])))[maya].Name);
        Assert.NotEqual(maya, (await world.Ask(db => db.People.SingleAsync(person => person.GivenName == "Maya"))).PersonId);
    }

    [Fact]
    public async Task A_school_the_roster_drops_closes_and_opens_again_under_the_same_id_with_the_name_chosen_here()
    {
        await using var world = await RosterWorld.New();
        var two = TestRoster.Version11().Plus("orgs.csv", "s2,,,Roosevelt,school,2,d1\n");
        await world.Import(two.Zip());
        var id = (await world.Ask(db => db.Schools.SingleAsync(school => school.Name == "Roosevelt"))).Id;

        await world.Import(TestRoster.Version11().Zip(), allowRemovals: true);
        Assert.False((await world.Ask(db => db.Schools.SingleAsync(school => school.Id == id))).IsOpen);

        await world.Import(two.Zip());
        Assert.True((await world.Ask(db => db.Schools.SingleAsync(school => school.Id == id))).IsOpen);
    }

    [Fact]
    public async Task Removing_more_than_a_tenth_of_a_school_waits_for_a_second_yes()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var before = await world.Picture();
        var without = TestRoster.Version11().With("users.csv", text => text.Split("u3")[0]).With("demographics.csv", text => text.Split("u3")[0]).With("enrollments.csv", text => text.Split("e3")[0]);

        var held = await world.Import(without.Zip());

        var removal = Assert.Single(held.BigRemovals);
        Assert.Equal(("Lincoln High", "students", 1, 2), (removal.School, removal.What, removal.Removed, removal.Of));
        Assert.Equal(before, await world.Picture());
        Assert.Equal(0, (await world.Import(without.Zip(), allowRemovals: true)).Errors);
        Assert.NotEqual(before, await world.Picture());
    }

    [Fact]
    public async Task Errors_stop_it_all_or_nothing()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var before = await world.Picture();

        var outcome = await world.Import(TestRoster.Version11().With("users.csv", "Maya", "Mia").Plus("enrollments.csv", "e9,,,nowhere,s1,u2,student,false,,\n").Zip());

        var error = Assert.Single(outcome.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("reference.missing_target_record", "enrollments.csv:5:6"), (error.Code, error.Place));
        Assert.Equal(before, await world.Picture());
    }
}
