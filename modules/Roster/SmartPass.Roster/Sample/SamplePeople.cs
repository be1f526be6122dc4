using System.Globalization;

namespace SmartPass.Roster.Sample;

/// <summary>Users, roles and birth dates of the sample. In a delta: who left, who changed the name, who is new.</summary>
internal sealed class SamplePeople(SamplePlan plan, IReadOnlyList<SampleSchool> schools)
{
    private readonly SampleDistrict _district = new(plan, schools);

    private int IdSeed => plan.DeltaOf ?? plan.Seed;

    private string Modified => plan.DeltaOf is null ? "" : plan.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T03:00:00.000Z";

    public void Users(SampleTable table)
    {
        foreach (var person in People())
        {
            string?[] name = [person.Given, person.Family];
            string?[] common = [person.Id, person.Status, Modified, person.Status == "tobedeleted" ? "false" : "true"];
            var email = $"{person.UserName}@sample.example";
            table.Row(plan.IsVersion12
                ? [.. common, person.UserName, "", .. name, "", person.Number, email, "", "", "", person.Grade, "", "", "", "", "", _district.School(person.School), ""]
                : [.. common, _district.School(person.School), person.Role11, person.UserName, "", .. name, "", person.Number, email, "", "", "", person.Grade, ""]);
        }
    }

    public void Roles(SampleTable table)
    {
        foreach (var person in People())
        {
            table.Row(SampleIds.Of(IdSeed, "role" + person.Kind, person.School.Number, person.Index), person.Status, Modified, person.Id, "primary", person.Role12, "", "", _district.School(person.School), "");
        }
    }

    public void Demographics(SampleTable table)
    {
        var blanks = Enumerable.Repeat<string?>("", 12).ToArray();
        foreach (var person in People().Where(person => person.Kind is "student" or "new" && person.Status != "tobedeleted"))
        {
            table.Row([person.Id, person.Status, Modified, SampleDistrict.Day(person.School.BirthDate(IdSeed, person.Index)), .. blanks]);
        }
    }

    /// <summary>Who left since the roster of the first seed.</summary>
    public static bool HasLeft(SamplePlan plan, SampleSchool school, int student) =>
        plan.DeltaOf is not null && SampleIds.Chance(1_000, plan.Seed, "leaves", school.Number, student) < 10;

    /// <summary>Students who came since, by the number of the student whose classes they attend.</summary>
    public static int Newcomers(SamplePlan plan, SampleSchool school) => plan.DeltaOf is null ? 0 : 1 + (school.Students / 200);

    public static string Newcomer(SamplePlan plan, SampleSchool school, int student) => SampleIds.Of(plan.Seed, "new", school.Number, student);

    private IEnumerable<SamplePerson> People()
    {
        foreach (var school in schools)
        {
            foreach (var student in Enumerable.Range(0, school.Students))
            {
                if (plan.DeltaOf is null)
                {
                    yield return Student(school, student, "");
                }
                else if (HasLeft(plan, school, student))
                {
                    yield return Student(school, student, "tobedeleted");
                }
                else if (SampleIds.Chance(1_000, plan.Seed, "renamed", school.Number, student) < 5)
                {
                    yield return Student(school, student, "active") with { Family = "Renamed" };
                }
            }

            foreach (var student in Enumerable.Range(0, Newcomers(plan, school)))
            {
                yield return Student(school, student, "active") with { Kind = "new", Id = Newcomer(plan, school, student), UserName = $"n{plan.Seed}.{school.Number}.{student}", Number = $"7{school.Number:00}{plan.Seed % 100:00}{student:000}" };
            }

            if (plan.DeltaOf is null)
            {
                foreach (var staff in Staff(school))
                {
                    yield return staff;
                }
            }
        }
    }

    private SamplePerson Student(SampleSchool school, int student, string status) => new(
        "student", school, student, SampleIds.Of(IdSeed, "student", school.Number, student), status, "student", "student",
        Pick(SampleNames.Given, "given", school, student), Pick(SampleNames.Family, "family", school, student),
        plan.Flaws.Has("same-username") && student < 2 ? $"s{school.Number:00}same" : $"s{school.Number:00}{student:00000}", $"9{school.Number:00}{student:00000}", school.GradeCode(school.GradeOf(student).Grade));

    private IEnumerable<SamplePerson> Staff(SampleSchool school)
    {
        foreach (var member in Enumerable.Range(0, school.Staff))
        {
            var (role11, role12) = (member - school.Teachers) switch { < 0 => ("teacher", "teacher"), 0 => ("administrator", "principal"), 1 => ("administrator", "siteAdministrator"), _ => ("aide", "counselor") };
            yield return new SamplePerson(
                "staff", school, member, SampleIds.Of(IdSeed, "staff", school.Number, member), "", role11, role12,
                Pick(SampleNames.Given, "tgiven", school, member), Pick(SampleNames.Family, "tfamily", school, member), $"t{school.Number:00}{member:0000}", $"8{school.Number:00}{member:0000}", "");
        }

        if (plan.Flaws.Has("guardians"))
        {
            yield return new SamplePerson("guardian", school, 0, SampleIds.Of(IdSeed, "guardian", school.Number), "", "guardian", "guardian", "Pat", "Parent", $"g{school.Number:00}", "", "");
        }
    }

    private string Pick(string[] names, string kind, SampleSchool school, int person) => names[SampleIds.Chance(names.Length, IdSeed, kind, school.Number, person)];

    private sealed record SamplePerson(
        string Kind, SampleSchool School, int Index, string Id, string Status, string Role11, string Role12, string Given, string Family, string UserName, string Number, string Grade);
}
