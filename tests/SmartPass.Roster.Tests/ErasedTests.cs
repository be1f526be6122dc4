using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Acts.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.OneRoster;

namespace SmartPass.Roster.Tests;

/// <summary>Of students under 13 nothing is kept without consent, in no row of no version.</summary>
public sealed class ErasedTests
{
    /// <summary>A teacher with the grade she teaches, as exporters write it.</summary>
    private const string Lena = "u4,,,true,s1,teacher,lena,,Lena,Lund,,T2,lena@x.example,,,,05,\n";
    private static readonly string[] OfJordan = ["Jordan", "jordan", "Blake", "1002", "u3"];

    [Fact]
    public async Task Whom_a_whole_roster_tells_to_be_under_13_is_erased()
    {
        await using var world = await RosterWorld.New();
        var jordan = await WithJordan(world, grade: "09");
        await Consent(world, false);
        Assert.Equal("Jordan Blake", await Name(world, jordan));

        var outcome = await world.Import(Born("2016-03-01", "09").Zip(), allowRemovals: true);

        Assert.Equal((1, 1), (outcome.LeftOut.Under13, outcome.Kinds.Single(kind => kind.Kind == OneRoster.Comparing.Kind.People).Removed));
        Assert.DoesNotContain("Jordan", outcome.Write());
        await AssertErased(world, jordan);
    }

    [Fact]
    public async Task Whom_a_delta_tells_to_be_under_13_is_erased()
    {
        await using var world = await RosterWorld.New();
        var jordan = await WithJordan(world, grade: "09");
        await Consent(world, false);
        var delta = TestRoster.Delta("1.1", "users", "demographics");
        delta["users.csv"] = Born("", "09")["users.csv"] is var users ? users.Split('\n')[0] + "\n" + users.Split('\n')[3] + "\n" : "";
        delta["demographics.csv"] = Born("2016-03-01", "09")["demographics.csv"] is var dates ? dates.Split('\n')[0] + "\n" + dates.Split('\n')[2] + "\n" : "";

        await world.Import(delta.With("users.csv", ",,,true,", ",active,2026-10-14T00:00:00Z,true,").With("demographics.csv", "u3,,,", "u3,active,2026-10-14T00:00:00Z,").Zip(), allowRemovals: true);

        await AssertErased(world, jordan);
        Assert.Equal(2, await world.Ask(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task Withdrawn_consent_erases_at_once_whom_the_grade_tells()
    {
        await using var world = await RosterWorld.New();
        var jordan = await WithJordan(world, grade: "05", more: Lena);

        await Consent(world, false);

        await AssertErased(world, jordan);
        Assert.Equal(["Ana", "Lena", "Maya"], (await world.Ask(db => db.People.Select(person => person.GivenName).ToListAsync())).Order());
        Assert.Equal("Maya Okafor", Assert.Single(await world.AskPeople(people => people.Students(new SchoolId(1)))).Name);
        Assert.Equal(0, (await world.Import(Born("2016-03-01", "05").Plus("users.csv", Lena).Zip())).Removed);
    }

    [Fact]
    public async Task A_dropped_teacher_with_a_grade_survives_the_withdrawal()
    {
        await using var world = await RosterWorld.New();
        await WithJordan(world, grade: "05", more: Lena);
        await world.Import(Born("2016-03-01", "05").Zip(), allowRemovals: true);

        await Consent(world, false);

        Assert.Contains("Lena", await world.Ask(db => db.People.IgnoreQueryFilters([RosterDb.ValidFilter]).Select(person => person.GivenName).ToListAsync()));
    }

    [Fact]
    public async Task A_grade_that_staff_have_from_before_erases_none_of_them_and_is_cleared()
    {
        await using var world = await RosterWorld.New();
        await WithJordan(world, grade: "05", more: Lena);
        var (jordan, lena) = (await Id(world, "Jordan"), await Id(world, "Lena"));
        await world.Ask(db => db.People.Where(person => person.PersonId == lena).ExecuteUpdateAsync(row => row.SetProperty(person => person.Grade, "05")));

        await Consent(world, false);

        Assert.Equal(("Former student", "Lena Lund"), (await Name(world, jordan), await Name(world, lena)));
        var clear = Assert.Single(new Data.Migrations.GradesOfStudentsOnly().UpOperations.OfType<SqlOperation>()).Sql;
        Assert.Equal(1, await world.Ask(db => db.Database.ExecuteSqlRawAsync(clear)));
        Assert.Equal([null, "10"], (await world.Ask(db => db.People.Where(person => person.GivenName == "Lena" || person.GivenName == "Maya").Select(person => person.Grade).ToListAsync())).Order());
    }

    [Fact]
    public async Task Who_is_a_student_and_something_else_is_a_student_to_withdrawal_and_import_alike()
    {
        await using var world = await RosterWorld.New();
        await Consent(world, true);
        var both = TestRoster.Version12().With("users.csv", "jordan@x.example,,,,09,", "jordan@x.example,,,,05,").With("demographics.csv", "2012-03-01", "2016-03-01")
            .Plus("roles.csv", "r4,,,u3,secondary,aide,,,s1,\n");
        await world.Import(both.Zip());
        var jordan = await Id(world, "Jordan");

        await Consent(world, false);

        await AssertIsErased(world, jordan);
        Assert.Equal(1, (await world.Import(both.Zip())).LeftOut.Under13);
    }

    [Fact]
    public async Task Withdrawn_consent_forgets_the_names_that_checks_told_even_where_nobody_is_erased()
    {
        await using var world = await RosterWorld.New();
        await Consent(world, true);
        var check = await world.Check(Born("2016-03-01", "05").Zip());
        await world.Do(services => services.GetRequiredService<Writing>().Do("test", () =>
        {
            var import = new Domain.Imports.Import { FileName = "roster.zip", StoredName = "x.zip", PackageHash = "", By = "Dana Park", At = world.Platform.Clock.GetUtcNow() };
            import.Checked(check.Write(), hasErrors: false, 0, world.Platform.Clock.GetUtcNow());
            var db = services.GetRequiredService<RosterDb>();
            db.Add(import);
            return db.SaveChangesAsync();
        }));
        Assert.Contains("Jordan", await Told(world));

        await Consent(world, false);

        Assert.DoesNotContain("Jordan", await Told(world));
    }

    [Fact]
    public async Task Withdrawn_consent_erases_those_the_roster_had_dropped_before()
    {
        await using var world = await RosterWorld.New();
        var jordan = await WithJordan(world, grade: "05");
        await world.Import(TestRoster.Version11().With("users.csv", text => text.Split("u3")[0]).With("demographics.csv", text => text.Split("u3")[0]).With("enrollments.csv", text => text.Split("e3")[0]).Zip(), allowRemovals: true);
        Assert.Equal("Jordan Blake", await Name(world, jordan));

        await Consent(world, false);

        await AssertErased(world, jordan);
    }

    [Fact]
    public async Task Who_was_erased_comes_back_at_13_as_someone_new()
    {
        await using var world = await RosterWorld.New();
        var erased = await WithJordan(world, grade: "05");
        await Consent(world, false);

        await world.Import(Born("2012-03-01", "07").Zip());

        var back = (await world.AskPeople(people => people.Students(new SchoolId(1), "jordan")))[0].Id;
        Assert.NotEqual(erased, back);
        await AssertIsErased(world, erased);
    }

    [Fact]
    public async Task A_roster_read_with_consent_is_not_applied_once_it_was_withdrawn()
    {
        await using var world = await RosterWorld.New();
        await Consent(world, true);
        var withdrawn = false;

        var outcome = await world.Import(Born("2016-03-01", "05").Zip(), beforeSlice: _ =>
        {
            if (!withdrawn)
            {
                withdrawn = true;
                Consent(world, false).GetAwaiter().GetResult();
            }
        });

        Assert.Null(outcome);
        Assert.Equal("", await world.Picture());
        Assert.Equal(0, await world.Ask(db => db.People.IgnoreQueryFilters([RosterDb.ValidFilter]).CountAsync()));
    }

    [Fact]
    public async Task Age_is_told_by_the_date_where_the_district_is()
    {
        await using var world = await RosterWorld.New();
        await world.Do(services => services.GetRequiredService<IDistrict>().KeepTime("America/Chicago"));
        // 2026-10-16, 03:00 UTC: in Chicago it is still the day before the birthday.
        world.Platform.Clock.Advance(TimeSpan.FromHours(12));
        var born = Born("2013-10-16", "07").Zip();
        Assert.Equal(1, (await world.Check(born)).LeftOut.Under13);

        world.Platform.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(0, (await world.Check(born)).LeftOut.Under13);
    }

    private static async Task<PersonId> Id(RosterWorld world, string givenName) => (await world.Ask(db => db.People.AsNoTracking().SingleAsync(person => person.GivenName == givenName))).PersonId;

    private static async Task<string> Told(RosterWorld world) => string.Join('\n', await world.Ask(db => db.Imports.Select(import => import.Outcome ?? "").ToListAsync()));

    private static TestRoster Born(string date, string grade) =>
        TestRoster.Version11().With("demographics.csv", "2012-03-01", date).With("users.csv", "jordan@x.example,,,,09,", $"jordan@x.example,,,,{grade},");

    private static async Task<PersonId> WithJordan(RosterWorld world, string grade, string more = "")
    {
        await Consent(world, true);
        await Recorded(world, Born("2016-03-01", grade).Plus("users.csv", more).Zip());
        // Twice, so that there is more than one row of them.
        await world.Import(Born("2016-03-01", grade).With("users.csv", "Blake", "Blake-Hill").Plus("users.csv", more).Zip());
        await world.Import(Born("2016-03-01", grade).Plus("users.csv", more).Zip());
        return (await world.AskPeople(people => people.Students(new SchoolId(1), "jordan")))[0].Id;
    }

    /// <summary>With a row of its own, as the browser and the command line keep one: it names the first few people.</summary>
    private static Task<ImportOutcome?> Recorded(RosterWorld world, byte[] zip) => world.Do(services =>
    {
        var db = services.GetRequiredService<RosterDb>();
        return services.GetRequiredService<ApplyPackage>().Do(new ApplyRequest(new MemoryStream(zip), "test.zip", null, false), async outcome =>
        {
            Assert.Contains("Jordan", outcome.Write());
            db.Add(Domain.Imports.Import.AppliedAtOnce("test.zip", "", "Dana Park", outcome.Write(), world.Platform.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
            return true;
        }, (_, _) => Task.CompletedTask, default);
    });

    private static async Task AssertErased(RosterWorld world, PersonId person)
    {
        await AssertIsErased(world, person);
        var kept = await world.Ask(async db => string.Join('\n',
        [
            .. (await db.People.AsNoTracking().IgnoreQueryFilters([RosterDb.ValidFilter]).ToListAsync())
                .Select(row => string.Join(' ', row.SourcedId, row.GivenName, row.FamilyName, row.Number, row.UserName, row.Email, row.SearchText)),
            .. await db.Imports.Select(import => import.Outcome ?? "").ToListAsync(),
        ]));
        Assert.All(OfJordan, word => Assert.DoesNotContain(word, kept));
    }

    private static async Task AssertIsErased(RosterWorld world, PersonId person)
    {
        Assert.Equal("Former student", await Name(world, person));
        Assert.All(await world.Ask(db => db.People.AsNoTracking().IgnoreQueryFilters([RosterDb.ValidFilter]).Where(row => row.PersonId == person).ToListAsync()), row =>
            Assert.Equal(("", "", null, null, null, null), (row.SourcedId, row.SearchText, row.Grade, row.Number, row.UserName, row.Email)));
        Assert.Equal(0, await world.Ask(db => db.Affiliations.IgnoreQueryFilters([RosterDb.ValidFilter]).CountAsync(row => row.PersonId == person)));
        Assert.Equal(0, await world.Ask(db => db.Enrollments.IgnoreQueryFilters([RosterDb.ValidFilter]).CountAsync(row => row.PersonId == person)));
        Assert.Equal([person], await world.Do(services => services.GetRequiredService<IErasedPeople>().Among([person, new PersonId(1), new PersonId(2)])));
    }

    private static async Task<string> Name(RosterWorld world, PersonId person) => (await world.AskPeople(people => people.Of([person])))[person].Name;

    private static Task Consent(RosterWorld world, bool isOnFile) => world.Do(services => services.GetRequiredService<RecordConsent>().Do(isOnFile, default));
}
