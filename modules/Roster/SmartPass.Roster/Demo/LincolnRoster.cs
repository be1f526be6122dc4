using System.Globalization;
using System.IO.Compression;
using SmartPass.Roster.OneRoster.Tables;
using SmartPass.Roster.Sample;

namespace SmartPass.Roster.Demo;

/// <summary>Lincoln High as a OneRoster 1.2 package, as a district's own system would write it.</summary>
internal sealed class LincolnRoster
{
    private const int Seed = 1_861;
    private static readonly string[] Present = ["academicSessions", "classes", "courses", "enrollments", "orgs", "roles", "users"];
    private static readonly string District = Id("district");
    private static readonly string School = Id("school");
    private static readonly string Year = Id("year");

    /// <param name="stream">Takes the zip.</param>
    /// <param name="today">A day within the school year: the demo's lasts long enough for any visitor.</param>
    public static void Write(Stream stream, DateOnly today)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        WriteManifest(zip);
        Table(zip, Layouts.Orgs, table =>
        {
            table.Row(District, "", "", "Lincoln Unified School District", "district", "1861", "");
            table.Row(School, "", "", "Lincoln High", "school", "0001", District);
        });
        Table(zip, Layouts.AcademicSessions, table => table.Row(Year, "", "", "School year", "schoolYear", Day(today.AddYears(-1)), Day(today.AddYears(4)), "", $"{today.Year + 4}"));
        Table(zip, Layouts.Courses, Courses);
        Table(zip, Layouts.Classes, Classes);
        Table(zip, Layouts.UsersOfRoles, Users);
        Table(zip, Layouts.Roles, Roles);
        Table(zip, Layouts.Enrollments, Enrollments);
    }

    private static void WriteManifest(ZipArchive zip)
    {
        using var writer = new StreamWriter(zip.CreateEntry("manifest.csv").Open());
        writer.Write("propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\n");
        writer.Write(string.Concat(Present.Select(name => $"file.{name},bulk\n")));
        writer.Write("file.demographics,absent\nsource.systemName,Lincoln Unified\nsource.systemCode,LINCOLN-DEMO\n");
    }

    private static void Table(ZipArchive zip, TableLayout layout, Action<SampleTable> rows)
    {
        using var entry = zip.CreateEntry(layout.File, CompressionLevel.Fastest).Open();
        using var table = new SampleTable(entry, layout, SampleFlaws.None);
        rows(table);
    }

    private static void Courses(SampleTable table)
    {
        foreach (var (subject, number) in Meetings().Select(meeting => meeting.Subject).Distinct().Select((subject, number) => (subject, number)))
        {
            table.Row(Course(subject), "", "", Year, subject, $"C{number:000}", "", District, "", "");
        }
    }

    private static void Classes(SampleTable table)
    {
        foreach (var (grade, section, period, teacher, subject) in Meetings())
        {
            table.Row(
                Class(grade, section, period), "", "", subject, LincolnPlan.Grade(grade), Course(subject), $"{LincolnPlan.Grade(grade)}-{period + 1}-{section + 1}",
                "scheduled", LincolnPlan.RoomOf(teacher), School, Year, "", "", $"{period + 1}");
        }
    }

    private static void Users(SampleTable table)
    {
        foreach (var (id, userName, number, name, grade, _) in People())
        {
            table.Row(id, "", "", "true", userName, "", name.Given, name.Family, "", number, $"{userName}@lincoln.example", "", "", "", grade, "", "", "", "", "", School, "");
        }
    }

    private static void Roles(SampleTable table)
    {
        foreach (var (id, _, number, _, _, role) in People())
        {
            table.Row(Id("role" + number), "", "", id, "primary", role, "", "", School, "");
        }
    }

    private static void Enrollments(SampleTable table)
    {
        foreach (var (grade, section, period, teacher, _) in Meetings())
        {
            table.Row(Id("lead", grade, section, period), "", "", Class(grade, section, period), School, Id("staff", teacher), "teacher", "true", "", "");
        }

        foreach (var student in Enumerable.Range(0, LincolnPlan.Students))
        {
            for (var period = 0; period < LincolnPlan.Periods; period++)
            {
                var @class = Class(LincolnPlan.GradeOf(student), LincolnPlan.SectionOf(student, period), period);
                table.Row(Id("seat", student, period), "", "", @class, School, Id("student", student), "student", "false", "", "");
            }
        }
    }

    private static IEnumerable<(int Grade, int Section, int Period, int Teacher, string Subject)> Meetings() =>
        from grade in Enumerable.Range(0, LincolnPlan.Grades)
        from section in Enumerable.Range(0, LincolnPlan.Sections)
        from period in Enumerable.Range(0, LincolnPlan.Periods)
        let teacher = LincolnPlan.TeacherOf(grade, section, period)
        select (grade, section, period, teacher, LincolnPlan.Subject(teacher, period));

    private static IEnumerable<(string Id, string UserName, string Number, (string Given, string Family) Name, string Grade, string Role)> People()
    {
        foreach (var student in Enumerable.Range(0, LincolnPlan.Students))
        {
            var name = LincolnNames.OfStudent(student);
            yield return (Id("student", student), student is LincolnPlan.Maya or LincolnPlan.Jordan ? Plain(name) : $"s{100_000 + student}", $"{100_000 + student}", name, LincolnPlan.Grade(LincolnPlan.GradeOf(student)), "student");
        }

        foreach (var member in Enumerable.Range(0, LincolnPlan.Teachers + LincolnPlan.OtherStaff.Count))
        {
            var name = LincolnNames.OfStaff(member);
            var role = member < LincolnPlan.Teachers ? "teacher" : LincolnPlan.OtherStaff[member - LincolnPlan.Teachers];
            yield return (Id("staff", member), member is LincolnPlan.Rivera or LincolnPlan.Park or LincolnPlan.Osei ? Plain(name) : $"t{100 + member}", $"{700 + member}", name, "", role);
        }
    }

    private static string Plain((string Given, string Family) name) => $"{name.Given}.{name.Family}".ToLowerInvariant();

    private static string Class(int grade, int section, int period) => Id("class", grade, section, period);

    private static string Course(string subject) => Id("course " + subject);

    private static string Id(string kind, params ReadOnlySpan<int> numbers) => SampleIds.Of(Seed, kind, numbers);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
