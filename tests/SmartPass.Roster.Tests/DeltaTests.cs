using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.Tests;

public sealed class DeltaTests
{
    private const string Users = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n";
    private const string Enrollments = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n";
    private const string Roles = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n";
    private const string At = "2026-10-14T03:00:00.000Z";

    [Fact]
    public async Task Changes_before_any_whole_roster_are_refused()
    {
        await using var world = await RosterWorld.New();
        var delta = TestRoster.Delta("1.1", "users");
        delta["users.csv"] = $"{Users}u4,active,{At},true,s1,student,sam,,Sam,Lee,,1003,,,,,11,\n";

        Assert.Equal("package.delta_before_bulk", Assert.Single((await world.Import(delta.Zip())).Findings).Code);
    }

    [Fact]
    public async Task A_delta_adds_changes_and_removes_only_what_it_says()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var delta = TestRoster.Delta("1.1", "users", "enrollments");
        delta["users.csv"] = $"{Users}u4,active,{At},true,s1,student,sam,,Sam,Lee,,1003,,,,,11,\nu2,active,{At},true,s1,student,maya,,Mia,Okafor,,1001,maya@x.example,,,,10,\nu3,tobedeleted,{At},false,s1,student,jordan,,Jordan,Blake,,1002,,,,,09,\n";
        delta["enrollments.csv"] = $"{Enrollments}e4,active,{At},k1,s1,u4,student,false,2026-10-14,2027-01-16\n";

        var outcome = await world.Import(delta.Zip(), allowRemovals: true);

        Assert.Empty(outcome.Findings);
        var people = outcome.Kinds.Single(kind => kind.Kind == Kind.People);
        Assert.Equal((1, 1, 1), (people.Added, people.Changed, people.Removed));
        Assert.Equal(["Lee", "Okafor"], (await world.AskPeople(found => found.Students(new SchoolId(1)))).Select(person => person.FamilyName));
        // Jordan's enrollment went with Jordan, Maya's stayed, Sam's came.
        Assert.Equal(3, await world.Ask(db => db.Enrollments.CountAsync()));
    }

    [Fact]
    public async Task The_same_delta_twice_changes_nothing_more()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var delta = TestRoster.Delta("1.1", "users");
        delta["users.csv"] = $"{Users}u4,active,{At},true,s1,student,sam,,Sam,Lee,,1003,,,,,11,\nu3,inactive,{At},false,s1,student,jordan,,Jordan,Blake,,1002,,,,,09,\n";
        await world.Import(delta.Zip(), allowRemovals: true);
        var before = await world.Picture();

        var outcome = await world.Import(delta.Zip());

        Assert.True(outcome.ChangesNothing, outcome.Sum);
        Assert.Equal(before, await world.Picture());
        Assert.Contains(outcome.Findings, finding => finding.Code == "row.status_inactive");
    }

    [Fact]
    public async Task A_row_for_something_unknown_is_passed_over_with_a_warning()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var before = await world.Picture();
        var delta = TestRoster.Delta("1.1", "users", "enrollments");
        delta["users.csv"] = $"{Users}u9,tobedeleted,{At},false,s1,student,x,,X,Y,,,,,,,09,\n";
        delta["enrollments.csv"] = $"{Enrollments}e8,active,{At},k9,s1,u2,student,false,,\ne9,tobedeleted,{At},k1,s1,u2,student,false,,\n";

        var outcome = await world.Import(delta.Zip());

        Assert.Equal(["users.csv:2:1", "enrollments.csv:2:36", "enrollments.csv:3:1"], outcome.Findings.Select(finding => finding.Place));
        Assert.All(outcome.Findings, finding => Assert.Equal((Severity.Warning, "reference.missing_target_record"), (finding.Severity, finding.Code)));
        Assert.Equal(before, await world.Picture());
    }

    [Fact]
    public async Task Blank_status_is_active_and_is_told()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var delta = TestRoster.Delta("1.1", "users");
        delta["users.csv"] = $"{Users}u4,,,true,s1,student,sam,,Sam,Lee,,1003,,,,,11,\n";

        var outcome = await world.Import(delta.Zip());

        Assert.Equal(["row.field_required_in_delta", "row.field_required_in_delta"], outcome.Findings.Select(finding => finding.Code));
        Assert.Equal(1, outcome.Kinds.Single(kind => kind.Kind == Kind.People).Added);
    }

    [Fact]
    public async Task A_delta_without_the_status_column_is_refused()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var delta = TestRoster.Delta("1.1", "users");
        delta["users.csv"] = "sourcedId,enabledUser,orgSourcedIds,role,username,givenName,familyName,grades\nu4,true,s1,student,sam,Sam,Lee,11\n";

        Assert.Contains((await world.Import(delta.Zip())).Findings, finding => finding is { Code: "schema.missing_header", Severity: Severity.Error });
    }

    [Fact]
    public async Task In_1_2_a_delta_of_roles_alone_changes_roles_alone()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version12().Zip());
        var delta = TestRoster.Delta("1.2", "roles");
        delta["roles.csv"] = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n" +
            $"r1,tobedeleted,{At},u1,primary,teacher,,,s1,\nr9,active,{At},u1,primary,counselor,,,s1,\n";

        var outcome = await world.Import(delta.Zip());

        var roles = outcome.Kinds.Single(kind => kind.Kind == Kind.Roles);
        Assert.Equal((1, 0, 1, 0), (roles.Added, roles.Changed, roles.Removed, outcome.Kinds.Single(kind => kind.Kind == Kind.People).Removed));
        var ana = (await world.Ask(db => db.People.SingleAsync(person => person.GivenName == "Ana"))).PersonId;
        Assert.Equal(Role.Counselor, Assert.Single(await world.AskPeople(people => people.AffiliationsOf(ana))).Role);
    }

    [Theory]
    [InlineData("r1,active,AT,u1,primary,student,,,s1,", "1 Student")]
    [InlineData("r1,active,AT,u1,primary,teacher,,,s2,", "2 Teacher")]
    [InlineData("r1,active,AT,u1,primary,parent,,,s1,", "")]
    [InlineData("r1,active,AT,u2,primary,teacher,,,s1,", "")]
    [InlineData("r8,active,AT,u1,secondary,counselor,,,s2,", "1 Teacher|2 Counselor")]
    [InlineData("r8,active,AT,u1,secondary,aide,,,s1,\nr1,active,AT,u1,primary,teacher,,,s2,", "1 Teacher|2 Teacher")]
    public async Task In_1_2_a_changed_row_of_roles_gives_what_it_says_now_and_takes_what_it_gave(string rows, string roles)
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version12().Plus("orgs.csv", "s2,,,Roosevelt,school,2,d1\n").Zip());
        var ana = (await world.Ask(db => db.People.SingleAsync(person => person.GivenName == "Ana"))).PersonId;
        var delta = TestRoster.Delta("1.2", "roles");
        delta["roles.csv"] = Roles + rows.Replace("AT", At) + "\n";

        var outcome = await world.Import(delta.Zip(), allowRemovals: true);

        Assert.Equal(0, outcome.Errors);
        Assert.Equal(roles, string.Join('|', (await world.AskPeople(people => people.AffiliationsOf(ana))).Select(place => $"{place.School} {place.Role}")));
        Assert.True((await world.Import(delta.Zip(), allowRemovals: true)).ChangesNothing);
    }

    [Fact]
    public async Task In_1_2_a_role_that_two_rows_give_stays_while_one_of_them_does()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version12().Plus("roles.csv", "r4,,,u1,secondary,aide,,,s1,\n").Zip());
        var delta = TestRoster.Delta("1.2", "roles");
        delta["roles.csv"] = $"{Roles}r1,tobedeleted,{At},u1,primary,teacher,,,s1,\n";
        await world.Import(delta.Zip(), allowRemovals: true);
        Assert.Single(await world.AskPeople(people => people.Staff(new SchoolId(1))));

        delta["roles.csv"] = $"{Roles}r4,tobedeleted,{At},u1,secondary,aide,,,s1,\n";
        await world.Import(delta.Zip(), allowRemovals: true);

        Assert.Empty(await world.AskPeople(people => people.Staff(new SchoolId(1))));
    }

    [Fact]
    public async Task In_1_2_a_role_that_has_not_begun_gives_nothing_yet()
    {
        await using var world = await RosterWorld.New();

        var outcome = await world.Import(TestRoster.Version12().Plus("roles.csv", "r4,,,u1,secondary,administrator,2027-08-01,,s1,\n").Zip());

        Assert.Equal("row.role_not_begun", Assert.Single(outcome.Findings).Code);
        Assert.Equal(0, await world.Ask(db => db.Affiliations.CountAsync(place => place.Role == Role.Administrator)));
    }

    [Fact]
    public async Task In_1_2_a_delta_of_users_alone_keeps_their_roles()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version12().Zip());
        var delta = TestRoster.Delta("1.2", "users");
        delta["users.csv"] = "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,grades\n" + $"u1,active,{At},true,ana,Ana,Rivera-Cruz,\n";

        var outcome = await world.Import(delta.Zip());

        Assert.Equal((0, 1, 0), (outcome.Added, outcome.Changed, outcome.Removed));
        Assert.Equal("Ana Rivera-Cruz", Assert.Single(await world.AskPeople(people => people.Staff(new SchoolId(1)))).Name);
    }

    [Fact]
    public async Task A_class_that_goes_takes_its_enrollments_along()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var delta = TestRoster.Delta("1.1", "classes");
        delta["classes.csv"] = "sourcedId,status,dateLastModified,title,courseSourcedId,classType,schoolSourcedId,termSourcedIds\n" + $"k1,tobedeleted,{At},Biology 1,c1,scheduled,s1,t1\n";

        var outcome = await world.Import(delta.Zip(), allowRemovals: true);

        Assert.Equal(3, outcome.Kinds.Single(kind => kind.Kind == Kind.Enrollments).Removed);
        Assert.Equal(0, await world.Ask(db => db.Enrollments.CountAsync()));
    }
}
