using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.Tests;

/// <summary>What exporters were seen to do: taken, each with its warning.</summary>
public sealed class BorneTests
{
    private static readonly Dictionary<string, (string Code, string? Place, Func<TestRoster> Roster)> Habits = new()
    {
        ["columns in another order"] = ("schema.header_order_mismatch", "courses.csv:1", () => TestRoster.Version11().With("courses.csv", _ => "title,sourcedId,orgSourcedId,status,dateLastModified,schoolYearSourcedId,courseCode,grades,subjects,subjectCodes\nBiology,c1,d1,,,y1,BIO,09,,\n")),
        ["optional columns missing"] = ("schema.missing_optional_header", "courses.csv:1", () => TestRoster.Version11().With("courses.csv", _ => "sourcedId,title,orgSourcedId\nc1,Biology,d1\n")),
        ["an extra column"] = ("schema.extra_column", "courses.csv:1:114", () => TestRoster.Version11().With("courses.csv", text => text.Replace("subjectCodes\n", "subjectCodes,metadata.color\n").Replace(",,\n", ",,,blue\n"))),
        ["a metadata column in the middle"] = ("schema.metadata_column_position", "courses.csv:1:24", () => TestRoster.Version11().With("courses.csv", _ => "sourcedId,metadata.one,title,orgSourcedId\nc1,x,Biology,d1\n")),
        ["a metadata column without a name"] = ("schema.invalid_metadata_header", null, () => TestRoster.Version11().With("courses.csv", _ => "sourcedId,title,orgSourcedId,metadata.\nc1,Biology,d1,x\n")),
        ["trailing empty headers"] = ("schema.blank_header", null, () => TestRoster.Version11().With("courses.csv", _ => "sourcedId,title,orgSourcedId,,\nc1,Biology,d1,,\n")),
        ["headers in another case"] = ("schema.header_case", "classes.csv:1:1", () => TestRoster.Version11().With("classes.csv", text => text.Replace("sourcedId,", "SOURCEDID,"))),
        ["headers under another name"] = ("schema.header_alias", null, () => TestRoster.Version11().With("classes.csv", "termSourcedIds", "termSourcedId")),
        ["a file name in another case"] = ("package.file_name_case", "Users.CSV", () => TestRoster.Version11().Renamed("users.csv", "Users.CSV")),
        ["files in a folder"] = ("package.file_in_folder", "export/users.csv", () => TestRoster.Version11().Renamed("users.csv", "export/users.csv")),
        ["a file nobody knows"] = ("package.unknown_file", "notes.txt", () => TestRoster.Version11().WithBytes("notes.txt", [1])),
        ["no manifest"] = ("package.missing_manifest", "package", () => TestRoster.Version11().Without("manifest.csv")),
        ["the header as a row of the manifest"] = ("manifest.header_repeated", "manifest.csv:2", () => TestRoster.Version11().With("manifest.csv", text => "propertyName,value\n" + text)),
        ["a manifest without a header"] = ("manifest.invalid_header", "manifest.csv:1", () => TestRoster.Version11().With("manifest.csv", text => text.Replace("propertyName,value\n", ""))),
        ["a property twice"] = ("manifest.duplicate_property", null, () => TestRoster.Version11().Plus("manifest.csv", "file.users,bulk\n")),
        ["a property nobody knows"] = ("manifest.unknown_property", null, () => TestRoster.Version11().Plus("manifest.csv", "vendor.note,hello\n")),
        ["no version"] = ("manifest.version_missing", null, () => TestRoster.Version11().With("manifest.csv", "oneroster.version,1.1\n", "")),
        ["a blank mode"] = ("manifest.file_unexpected", null, () => TestRoster.Version11().With("manifest.csv", "file.users,bulk", "file.users,")),
        ["a mode in capitals"] = ("manifest.invalid_file_mode", null, () => TestRoster.Version11().With("manifest.csv", "file.users,bulk", "file.users,Bulk")),
        ["a file the manifest does not name"] = ("manifest.file_unexpected", null, () => TestRoster.Version11().With("manifest.csv", "file.courses,bulk\n", "")),
        ["courses listed but missing"] = ("manifest.file_missing", null, () => TestRoster.Version11().Without("courses.csv")),
        ["no courses"] = ("reference.missing_target_file", "classes.csv", () => TestRoster.Version11().Without("courses.csv").With("manifest.csv", "file.courses,bulk", "file.courses,absent")),
        ["status in bulk"] = ("row.field_forbidden_in_bulk", "orgs.csv", () => TestRoster.Version11().With("orgs.csv", "s1,,", "s1,active,2026-08-01T00:00:00.000Z")),
        ["TRUE"] = ("row.boolean_format", "users.csv:3:6", () => TestRoster.Version11().With("users.csv", "u2,,,true", "u2,,,TRUE")),
        ["yes"] = ("row.boolean_format", null, () => TestRoster.Version11().With("users.csv", "u2,,,true", "u2,,,yes")),
        ["1"] = ("row.boolean_format", null, () => TestRoster.Version11().With("users.csv", "u2,,,true", "u2,,,1")),
        ["no enabledUser"] = ("row.missing_required_value", null, () => TestRoster.Version11().With("users.csv", "u2,,,true", "u2,,,")),
        ["a word in another case"] = ("row.enum_case", null, () => TestRoster.Version11().With("classes.csv", "scheduled", "Scheduled")),
        ["a date with time"] = ("row.date_format", null, () => TestRoster.Version11().With("academicSessions.csv", "t1,,,Fall,term,2026-08-10,", "t1,,,Fall,term,2026-08-10T00:00:00.000Z,")),
        ["a date with a space and time"] = ("row.date_format", null, () => TestRoster.Version11().With("academicSessions.csv", "t1,,,Fall,term,2026-08-10,", "t1,,,Fall,term,2026-08-10 08:01:05,")),
        ["a date with a zone"] = ("row.date_format", null, () => TestRoster.Version11().With("academicSessions.csv", "t1,,,Fall,term,2026-08-10,", "t1,,,Fall,term,2026-08-10-05:00,")),
        ["a date with slashes and the year first"] = ("row.date_format", null, () => TestRoster.Version11().With("academicSessions.csv", "t1,,,Fall,term,2026-08-10,", "t1,,,Fall,term,2026/08/10,")),
        ["the school year as its start"] = ("row.school_year_is_start", "academicSessions.csv:2:50", () => TestRoster.Version11().With("academicSessions.csv", "2027-06-20,,2027", "2027-06-20,,2026")),
        ["a school year in words"] = ("row.invalid_year", null, () => TestRoster.Version11().With("academicSessions.csv", "2027-06-20,,2027", "2027-06-20,,26-27")),
        ["an empty place in a list"] = ("row.invalid_list", null, () => TestRoster.Version11().With("users.csv", "u2,,,true,s1,", "u2,,,true,\"s1,\",")),
        ["one unknown org of several"] = ("reference.missing_target_record", null, () => TestRoster.Version11().With("users.csv", "u2,,,true,s1,", "u2,,,true,\"s1,s9\",")),
        ["an unknown term"] = ("reference.missing_target_record", null, () => TestRoster.Version11().With("classes.csv", "s1,t1,", "s1,\"t1,t9\",")),
        ["an unknown course"] = ("reference.missing_target_record", null, () => TestRoster.Version11().With("classes.csv", "09,c1,", "09,c9,")),
        ["an unknown parent"] = ("reference.missing_target_record", "orgs.csv", () => TestRoster.Version11().With("orgs.csv", "1,d1\n", "1,d9\n")),
        ["a class without a term"] = ("row.missing_required_value", null, () => TestRoster.Version11().With("classes.csv", "s1,t1,", "s1,,")),
        ["a class without a type"] = ("row.missing_required_value", null, () => TestRoster.Version11().With("classes.csv", "scheduled", "")),
        ["a class in a school year"] = ("semantic.academic_session_type_mismatch", null, () => TestRoster.Version11().With("classes.csv", "s1,t1,", "s1,y1,")),
        ["an enrollment without a school"] = ("row.missing_required_value", null, () => TestRoster.Version11().With("enrollments.csv", "e2,,,k1,s1", "e2,,,k1,")),
        ["an enrollment in another school"] = ("semantic.enrollment_school_mismatch", null, () => TestRoster.Version11().With("enrollments.csv", "e2,,,k1,s1", "e2,,,k1,d1")),
        ["an enrollment that ends first"] = ("semantic.enrollment_dates", null, () => TestRoster.Version11().With("enrollments.csv", "u2,student,false,2026-08-10", "u2,student,false,2027-08-10")),
        ["a type of the exporter's own"] = ("row.extended_enum", null, () => TestRoster.Version11().With("classes.csv", "scheduled", "ext:club")),
        ["a short grade"] = ("row.grade_format", null, () => TestRoster.Version11().With("users.csv", ",,,,09,\n", ",,,,9,\n")),
        ["a grade nobody knows"] = ("row.invalid_grade", null, () => TestRoster.Version11().With("users.csv", ",,,,09,\n", ",,,,Freshman,\n")),
        ["a user name twice"] = ("semantic.duplicate_username", "users.csv:4:22", () => TestRoster.Version11().With("users.csv", "jordan,,", "MAYA,,")),
        ["no user name"] = ("row.missing_required_value", null, () => TestRoster.Version11().With("users.csv", "student,maya,", "student,,")),
        ["one name only"] = ("row.missing_required_value", null, () => TestRoster.Version11().With("users.csv", "Maya,Okafor", "Maya,")),
        ["passwords"] = ("privacy.password", "users.csv", () => TestRoster.Version11().With("users.csv", ",,,,10,\n", ",,,,10,Secret2026\n")),
        ["an empty line"] = ("table.blank_row", "orgs.csv:3", () => TestRoster.Version11().With("orgs.csv", "9999,\n", "9999,\n\n")),
        ["a file with no row"] = ("table.missing_data_rows", "demographics.csv:1", () => TestRoster.Version11().With("demographics.csv", text => text.Split("u2")[0])),
        ["an administrator in a class"] = ("semantic.enrollment_of_administrator", null, () => TestRoster.Version11().With("enrollments.csv", "u1,teacher", "u1,administrator")),
        ["two primary roles"] = ("semantic.multiple_primary_roles", null, () => TestRoster.Version12().Plus("roles.csv", "r9,,,u1,primary,counselor,,,s1,\n")),
        ["a primary org without a role"] = ("semantic.primary_org_missing_role", null, () => TestRoster.Version12().Plus("orgs.csv", "s2,,,Roosevelt,school,2,d1\n").With("users.csv", "10,,,,,,s1,", "10,,,,,,s2,")),
        ["a role that has ended"] = ("row.role_ended", null, () => TestRoster.Version12().Plus("roles.csv", "r9,,,u1,secondary,counselor,2025-08-01,2026-06-01,s1,\n")),
        ["a role in the district"] = ("row.role_without_school", null, () => TestRoster.Version12().Plus("roles.csv", "r9,,,u1,secondary,districtAdministrator,,,d1,\n")),
        ["a role of the exporter's own"] = ("row.extended_enum", null, () => TestRoster.Version12().Plus("roles.csv", "r9,,,u1,secondary,ext:superuser,,,s1,\n")),
    };

    public static TheoryData<string> Names => [.. Habits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_taken_with_a_warning(string habit)
    {
        await using var world = await RosterWorld.New();
        var (code, place, roster) = Habits[habit];

        var outcome = await world.Import(roster().Zip());

        Assert.DoesNotContain(outcome.Findings, finding => finding.Severity == Severity.Error);
        var warning = outcome.Findings.First(finding => finding.Code == code);
        Assert.Equal(place ?? warning.Place, warning.Place);
        Assert.Equal(3, outcome.Kinds.Single(kind => kind.Kind == Kind.People).Added);
        Assert.Equal(1, outcome.Kinds.Single(kind => kind.Kind == Kind.Classes).Added);
    }

    [Theory]
    [InlineData("quoted")]
    [InlineData("a byte order mark")]
    [InlineData("CR LF")]
    [InlineData("no line end at the end")]
    public async Task Within_the_standard_it_is_taken_without_a_warning(string habit)
    {
        await using var world = await RosterWorld.New();
        var roster = TestRoster.Version11();
        foreach (var file in new[] { "manifest.csv", "orgs.csv", "academicSessions.csv", "courses.csv", "classes.csv", "users.csv", "enrollments.csv", "demographics.csv" })
        {
            roster.With(file, text => habit switch
            {
                "quoted" => string.Join('\n', text.TrimEnd('\n').Split('\n').Select(line => string.Join(',', line.Split(',').Select(field => $"\"{field}\"")))),
                "a byte order mark" => "\uFEFF" + text,
                "CR LF" => text.Replace("\n", "\r\n"),
                _ => text.TrimEnd('\n'),
            });
        }

        var outcome = await world.Import(roster.Zip());

        Assert.Equal("added 13, changed 0, removed 0, left out 0, warnings 0", outcome.Sum);
    }

    [Fact]
    public async Task Names_in_every_script_with_quotes_and_markup_come_in_as_they_are()
    {
        await using var world = await RosterWorld.New();
        string[] names = ["Nguyễn Anh", "王", "محمد", "O'Brien", "<b>Bold</b>", "\"Buzz\"", "Featherstonehaugh-Cholmondeley, the Third"];
        var rows = names.Select((name, at) => $"n{at},,,true,s1,student,n{at},,\"{name.Replace("\"", "\"\"")}\",X,,{at},,,,,10,\n");

        await world.Import(TestRoster.Version11().Plus("users.csv", string.Concat(rows)).Zip());

        Assert.Equal(names.Order(), (await world.Ask(db => db.People.Where(person => person.FamilyName == "X").Select(person => person.GivenName).ToListAsync())).Order());
        Assert.Equal("Nguyễn Anh", Assert.Single(await world.AskPeople(people => people.Students(new SchoolId(1), "nguyen ANH"))).GivenName);
    }

    [Fact]
    public async Task Several_orgs_in_one_field_give_a_role_in_each()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Plus("orgs.csv", "s2,,,Roosevelt,school,2,d1\n").With("users.csv", "u1,,,true,s1,", "u1,,,true,\"s1, s2\",").Zip());

        var ana = (await world.Ask(db => db.People.SingleAsync(person => person.GivenName == "Ana"))).PersonId;
        Assert.Equal([Role.Teacher, Role.Teacher], (await world.AskPeople(people => people.AffiliationsOf(ana))).Select(place => place.Role));
    }

    [Fact]
    public async Task Gone_in_bulk_is_gone()
    {
        await using var world = await RosterWorld.New();
        var outcome = await world.Import(TestRoster.Version11().With("users.csv", "u3,,,true", "u3,toBeDeleted,,true").Zip());

        Assert.Contains(outcome.Findings, finding => finding.Code == "row.deleted_in_bulk");
        Assert.Equal(2, await world.Ask(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task A_class_in_an_org_that_is_no_school_is_left_out_with_its_enrollments()
    {
        await using var world = await RosterWorld.New();
        var outcome = await world.Import(TestRoster.Version11().With("classes.csv", "Rm 125,s1", "Rm 125,d1").Zip());

        Assert.Contains(outcome.Findings, finding => finding.Code == "semantic.org_type_mismatch");
        Assert.Equal((0, 3), (await world.Ask(db => db.Enrollments.CountAsync()), outcome.LeftOut.Enrollments));
    }

    [Fact]
    public async Task Without_a_manifest_the_operator_says_what_a_part_of_a_roster_is()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var part = new TestRoster { ["users.csv"] = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,grades\nu5,active,2026-10-01T00:00:00.000Z,true,s1,student,kim,Kim,Lee,11\n" };

        Assert.Equal("package.missing_manifest", Assert.Single((await world.Check(part.Zip())).Findings, finding => finding.Severity == Severity.Error).Code);
        // Without a manifest there is no source either: these are changes to nothing known.
        Assert.Contains((await world.Check(part.Zip(), TableMode.Delta)).Findings, finding => finding.Code == "package.delta_before_bulk");
    }
}
