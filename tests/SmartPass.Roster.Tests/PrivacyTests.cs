using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Roster.Acts.Schools;

namespace SmartPass.Roster.Tests;

/// <summary>Who is kept, as what, and what of them.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public async Task Students_under_13_are_left_out_and_counted_with_their_enrollments()
    {
        await using var world = await RosterWorld.New();

        // It is 2026-10-15: one turns 13 that day, the other the day after.
        var outcome = await world.Import(TestRoster.Version11().With("demographics.csv", "2011-03-01", "2013-10-15").With("demographics.csv", "2012-03-01", "2013-10-16").Zip());

        Assert.Equal((1, 1), (outcome.LeftOut.Under13, outcome.LeftOut.Enrollments));
        Assert.Equal(["Maya"], await world.Ask(db => db.Affiliations.Where(place => place.Role == Role.Student).Join(db.People, place => place.PersonId, person => person.PersonId, (_, person) => person.GivenName).ToListAsync()));
    }

    [Theory]
    [InlineData("KG", true)]
    [InlineData("PK", true)]
    [InlineData("06", true)]
    [InlineData("6", true)]
    [InlineData("07", false)]
    [InlineData("12", false)]
    public async Task Without_a_birth_date_the_grade_decides(string grade, bool isLeftOut)
    {
        await using var world = await RosterWorld.New();

        var outcome = await world.Import(TestRoster.Version11().With("demographics.csv", "u3,,,2012-03-01", "u3,,,").With("users.csv", ",,,,09,\n", $",,,,{grade},\n").Zip());

        Assert.Equal(isLeftOut ? 1 : 0, outcome.LeftOut.Under13);
    }

    [Fact]
    public async Task Without_birth_date_and_grade_a_student_is_left_out_and_named_as_such()
    {
        await using var world = await RosterWorld.New();

        var outcome = await world.Import(TestRoster.Version11().With("demographics.csv", "u3,,,2012-03-01", "u3,,,").With("users.csv", ",,,,09,\n", ",,,,,\n").Zip());

        Assert.Equal(1, outcome.LeftOut.AgeUnknown);
        Assert.Contains(outcome.Findings, finding => finding.Code == "privacy.age_unknown");
    }

    [Fact]
    public async Task With_consent_they_come_in_and_after_it_is_withdrawn_they_go()
    {
        await using var world = await RosterWorld.New();
        var zip = TestRoster.Version11().With("demographics.csv", "2012-03-01", "2018-03-01").Zip();
        await world.Import(zip);
        await world.Do(services => services.GetRequiredService<RecordConsent>().Do(isOnFile: true, default));

        Assert.Equal(0, (await world.Import(zip)).LeftOut.People);
        Assert.Equal(2, (await world.AskPeople(people => people.Students(new SchoolId(1)))).Count);

        await world.Do(services => services.GetRequiredService<RecordConsent>().Do(isOnFile: false, default));
        await world.Import(zip, allowRemovals: true);
        Assert.Single(await world.AskPeople(people => people.Students(new SchoolId(1))));
    }

    [Fact]
    public async Task An_enrollment_never_makes_a_student_a_teacher()
    {
        await using var world = await RosterWorld.New();

        var outcome = await world.Import(TestRoster.Version11().With("enrollments.csv", "u2,student", "u2,teacher").Zip());

        Assert.Contains(outcome.Findings, finding => finding is { Code: "semantic.enrollment_role_mismatch", Place: "enrollments.csv:3:15" });
        Assert.Equal("Ana Rivera", Assert.Single(await world.AskPeople(people => people.Staff(new SchoolId(1)))).Name);
        Assert.Equal(1, await world.Ask(db => db.Enrollments.CountAsync(row => row.Teaches)));
        Assert.Equal(2, await world.Ask(db => db.Enrollments.CountAsync()));
    }

    [Fact]
    public async Task A_teacher_enrolled_as_a_student_stays_a_teacher()
    {
        await using var world = await RosterWorld.New();

        var outcome = await world.Import(TestRoster.Version11().With("enrollments.csv", "u1,teacher,true", "u1,student,false").Zip());

        Assert.Contains(outcome.Findings, finding => finding.Code == "semantic.enrollment_role_mismatch");
        Assert.Single(await world.AskPeople(people => people.Staff(new SchoolId(1))));
        Assert.Equal(0, await world.Ask(db => db.Enrollments.CountAsync(row => row.Teaches)));
    }

    [Theory]
    [InlineData("teacher", Role.Teacher)]
    [InlineData("aide", Role.Teacher)]
    [InlineData("proctor", Role.Teacher)]
    [InlineData("administrator", Role.Administrator)]
    [InlineData("counselor", Role.Counselor)]
    [InlineData("principal", Role.Administrator)]
    [InlineData("siteAdministrator", Role.Administrator)]
    public async Task Roles_of_the_standard_become_roles_here(string word, Role role)
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version12().With("roles.csv", "u1,primary,teacher", $"u1,primary,{word}").Zip());

        var ana = (await world.Ask(db => db.People.SingleAsync(person => person.GivenName == "Ana"))).PersonId;
        Assert.Equal(role, Assert.Single(await world.AskPeople(people => people.AffiliationsOf(ana))).Role);
    }

    [Theory]
    [InlineData("guardian")]
    [InlineData("parent")]
    [InlineData("relative")]
    public async Task Families_are_left_out_and_counted(string word)
    {
        await using var world = await RosterWorld.New();

        var outcome = await world.Import(TestRoster.Version11().Plus("users.csv", $"g1,,,true,s1,{word},pat,,Pat,Parent,,,,,,u2,,\n").Zip());

        Assert.Equal((1, 0), (outcome.LeftOut.Guardians, outcome.Warnings));
        Assert.Equal(3, await world.Ask(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task Who_is_not_enabled_is_left_out()
    {
        await using var world = await RosterWorld.New();

        Assert.Equal(1, (await world.Import(TestRoster.Version11().With("users.csv", "u3,,,true", "u3,,,false").Zip())).LeftOut.Disabled);
    }

    [Fact]
    public async Task Passwords_and_what_demographics_hold_are_nowhere_in_the_database()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11()
            .With("users.csv", ",,,,10,\n", ",,,,10,Secret-Winter-2026\n").With("demographics.csv", "2011-03-01,female,false", "2011-03-01,female,Martian-Heritage").Zip());

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(world.Platform.Folder.Root))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var text = System.Text.Encoding.Latin1.GetString(await Bytes(open));
            Assert.DoesNotContain("Secret-Winter-2026", text);
            Assert.DoesNotContain("Martian-Heritage", text);
            Assert.DoesNotContain("2011-03-01", text);
        }

        static async Task<byte[]> Bytes(Stream stream)
        {
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy);
            return copy.ToArray();
        }
    }

    [Fact]
    public async Task Preferred_names_of_1_2_are_the_ones_shown()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version12().With("users.csv", "10,,,,,,s1,", "10,,,May,,Oka,s1,").Zip());

        Assert.Equal("May Oka", Assert.Single(await world.AskPeople(people => people.Students(new SchoolId(1), "may"))).Name);
    }
}
