using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Acts.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Tests;

/// <summary>What the pages of people and schools read and write.</summary>
public sealed class PeopleTests
{
    private static readonly SchoolId High = new(1);
    private static readonly DateOnly Today = new(2026, 10, 15);

    [Fact]
    public async Task People_are_found_by_every_word_in_names_number_and_user_name()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Plus("users.csv", "u5,,,true,s1,student,jose.m,,José,Muñoz,,4711,,,,,11,\n").Zip());

        Assert.Equal(["José Muñoz"], await Names(world, "munoz jose"));
        Assert.Equal(["José Muñoz"], await Names(world, "47"));
        Assert.Equal(["José Muñoz"], await Names(world, "JOSE.M"));
        Assert.Empty(await Names(world, "munoz maya"));
        Assert.Empty(await Names(world, "rivera"));
        Assert.Equal(["Jordan Blake", "José Muñoz", "Maya Okafor"], await Names(world, ""));
    }

    [Fact]
    public async Task Who_was_asked_for_before_is_as_the_next_roster_has_them()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Plus("users.csv", "u5,,,true,s1,student,jose.m,,José,Muñoz,,4711,,,,,11,\n").Zip());
        var jose = (await world.AskPeople(people => people.Students(High, "jose")))[0].Id;
        Assert.Equal("11", (await world.AskPeople(people => people.Of([jose])))[jose].Grade);

        await world.Import(TestRoster.Version11().Plus("users.csv", "u5,,,true,s1,student,jose.m,,José,Muñoz,,4711,,,,,12,\n").Zip());

        Assert.Equal("12", (await world.AskPeople(people => people.Of([jose])))[jose].Grade);
    }

    [Fact]
    public async Task In_whom_the_words_begin_a_name_comes_before_in_whom_they_only_occur()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Plus("users.csv", "u5,,,true,s1,student,hb,,Hannah,Brooks,,4711,,,,,11,\nu6,,,true,s1,student,hm,,Hannah,Kim,,4712,,,,,11,\n").Zip());

        Assert.Equal(["Hannah Kim", "Hannah Brooks"], await Names(world, "hannah k"));
        Assert.Equal(["Hannah Brooks", "Hannah Kim"], await Names(world, "hannah"));
    }

    [Fact]
    public async Task The_list_is_filtered_by_grade_and_paged()
    {
        await using var world = await RosterWorld.New();
        var rows = string.Concat(Enumerable.Range(0, 120).Select(at => $"n{at},,,true,s1,student,n{at},,A,Z{at:000},,{at},,,,,12,\n"));
        await world.Import(TestRoster.Version11().Plus("users.csv", rows).Zip());

        var last = await Ask(world, reader => reader.Find(High, new PeopleQuery(null, "12", Staff: false, Page: 99), default));

        Assert.Equal((120, 3, 3, 20), (last.Count, last.Page, last.Pages, last.People.Count));
        Assert.Equal("Z119", last.People[^1].FamilyName);
        Assert.Equal(["09", "10", "12"], await Ask(world, reader => reader.Grades(High, default)));
        Assert.Equal("Ana Rivera", Assert.Single((await Ask(world, reader => reader.Find(High, new PeopleQuery(null, null, Staff: true, Page: 1), default))).People).Name);
    }

    [Fact]
    public async Task A_persons_page_has_their_classes_and_teachers_and_is_not_there_in_another_school()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Plus("orgs.csv", "s2,,,Roosevelt,school,2,d1\n").Zip());
        var maya = (await world.AskPeople(people => people.Students(High, "maya")))[0].Id;

        var details = await Ask(world, reader => reader.Find(High, maya, Today, default));

        var line = Assert.Single(details!.Classes);
        Assert.Equal(("Biology 1", "1", "Rm 125", false), (line.Title, line.Periods, line.Location, line.Teaches));
        Assert.Equal(["Ana Rivera"], details.Teachers[line.Id]);
        Assert.Empty((await Ask(world, reader => reader.Find(High, maya, new DateOnly(2027, 2, 1), default)))!.Teachers[line.Id]);
        Assert.Null(await Ask(world, reader => reader.Find(new SchoolId(2), maya, Today, default)));
    }

    [Fact]
    public async Task A_school_is_found_by_its_new_address_at_once_and_keeps_its_chosen_name()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Plus("orgs.csv", "s2,,,Roosevelt,school,2,d1\n").Zip());
        var schools = world.Platform.Services.GetRequiredService<ISchoolDirectory>();
        Assert.Equal(2, schools.All.Count);

        var edited = await world.Do(services => services.GetRequiredService<EditSchool>().Do(High, "The Lincoln", "lincoln", "America/Denver", 150, default));

        Assert.IsType<SchoolEdited.Saved>(edited);
        Assert.Null(schools.BySlug("lincoln-high"));
        Assert.Equal(("The Lincoln", "America/Denver", 150), schools.BySlug("lincoln") is { } school ? (school.Name, school.Zone.Id, school.Hue) : default);
        Assert.IsType<SchoolEdited.SlugTaken>(await world.Do(services => services.GetRequiredService<EditSchool>().Do(High, "X", "roosevelt", "America/Denver", 150, default)));
        await world.Import(TestRoster.Version11().With("orgs.csv", "Lincoln High", "Lincoln Senior High").Plus("orgs.csv", "s2,,,Roosevelt,school,2,d1\n").Zip());
        Assert.Equal("The Lincoln", schools.ById(High)!.Name);
    }

    [Fact]
    public async Task The_district_has_the_name_it_was_given()
    {
        await using var world = await RosterWorld.New();

        await world.Do(services => services.GetRequiredService<IDistrict>().Rename(" Solar Unified ", default));

        Assert.Equal("Solar Unified", await world.Do(services => services.GetRequiredService<IDistrict>().Name(default)));
        Assert.Equal("Solar Unified", await world.Do(services => Task.FromResult(services.GetRequiredService<IDistrict>().KnownName)));
    }

    [Fact]
    public async Task The_district_keeps_its_first_schools_time_for_new_schools_and_ages_until_one_is_chosen()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        await world.Do(services => services.GetRequiredService<EditSchool>().Do(High, "Lincoln High", "lincoln-high", "Pacific/Pago_Pago", 150, default));

        await world.Import(TestRoster.Version11().Plus("orgs.csv", "s2,,,Roosevelt,school,2,d1\n").Zip());

        Assert.Equal("Pacific/Pago_Pago", (await world.Do(services => services.GetRequiredService<IDistrict>().Zone())).Id);
        Assert.All(world.Platform.Services.GetRequiredService<ISchoolDirectory>().All, school => Assert.Equal("Pacific/Pago_Pago", school.Zone.Id));
        // 2026-10-16, 03:00 UTC: there it is still the day before the birthday.
        world.Platform.Clock.Advance(TimeSpan.FromHours(12));
        Assert.Equal(1, (await world.Check(TestRoster.Version11().With("demographics.csv", "2012-03-01", "2013-10-16").Zip())).LeftOut.Under13);
    }

    [Fact]
    public async Task Another_time_zone_of_the_district_is_written_to_the_audit_log_and_leaves_its_schools_alone()
    {
        await using var world = await RosterWorld.New();
        await world.Do(services => services.GetRequiredService<IDistrict>().KeepTime("America/Chicago"));
        await world.Import(TestRoster.Version11().Zip());

        Assert.True(await Set(world, "America/Denver"));
        Assert.True(await Set(world, "America/Denver"));
        Assert.False(await Set(world, "Nowhere/Else"));

        Assert.Equal("America/Denver", (await world.Do(services => services.GetRequiredService<IDistrict>().Zone())).Id);
        Assert.Equal("America/Chicago", Assert.Single(world.Platform.Services.GetRequiredService<ISchoolDirectory>().All).Zone.Id);
        Assert.Equal(["set the district's time zone to America/Denver"], await world.Do(services => services.GetRequiredService<PlatformDb>().Audit.Where(line => line.Act == "district.zone-set").Select(line => line.What).ToListAsync()));
    }

    private static Task<bool> Set(RosterWorld world, string zone) => world.Do(services => services.GetRequiredService<SetDistrictZone>().Do(zone, default));

    private static Task<T> Ask<T>(RosterWorld world, Func<PeopleReader, Task<T>> question) => world.Do(services => question(services.GetRequiredService<PeopleReader>()));

    private static async Task<IEnumerable<string>> Names(RosterWorld world, string text) =>
        (await world.AskPeople(people => people.Students(High, text))).Select(person => person.Name);
}
