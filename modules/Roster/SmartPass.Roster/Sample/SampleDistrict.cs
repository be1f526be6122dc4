using System.Globalization;

namespace SmartPass.Roster.Sample;

/// <summary>Orgs, sessions, courses and classes of the sample.</summary>
internal sealed class SampleDistrict(SamplePlan plan, IReadOnlyList<SampleSchool> schools)
{
    private static readonly string[] Quarters = ["First", "Second", "Third", "Fourth"];

    private int IdSeed => plan.DeltaOf ?? plan.Seed;

    /// <summary>Large schools have three times the students of small ones.</summary>
    public static IReadOnlyList<SampleSchool> Schools(SamplePlan plan)
    {
        var weights = Enumerable.Range(0, plan.Schools).Select(number => (plan.Schools == 1 ? 0 : number % 4) switch { 0 => 6, 2 => 3, _ => 2 }).ToArray();
        var (schools, left, weight) = (new List<SampleSchool>(), plan.Students, weights.Sum());
        for (var number = 0; number < plan.Schools; number++)
        {
            var students = Math.Clamp((int)((long)left * weights[number] / weight), 1, left - (plan.Schools - number - 1));
            schools.Add(new SampleSchool(plan, number, students));
            (left, weight) = (left - students, weight - weights[number]);
        }

        return schools;
    }

    public void Orgs(SampleTable table)
    {
        table.Row(SampleIds.Of(IdSeed, "district"), "", "", $"Sample Unified School District {IdSeed}", "district", "9999", "");
        foreach (var school in schools)
        {
            table.Row(School(school), "", "", school.Name, "school", $"{school.Number:0000}", SampleIds.Of(IdSeed, "district"));
        }
    }

    public void Sessions(SampleTable table)
    {
        var year = plan.Year;
        var ends = plan.Flaws.Has("school-year-start") ? year : year + 1;
        Session("year", $"{year}-{year + 1}", "schoolYear", new(year, 8, 10), new(year + 1, 6, 20));
        Session("term1", "Fall semester", "semester", new(year, 8, 10), new(year + 1, 1, 15));
        Session("term2", "Spring semester", "semester", new(year + 1, 1, 16), new(year + 1, 6, 20));
        DateOnly[] starts = [new(year, 8, 10), new(year, 10, 20), new(year + 1, 1, 16), new(year + 1, 4, 1), new(year + 1, 6, 21)];
        for (var quarter = 0; quarter < Quarters.Length; quarter++)
        {
            Session($"quarter{quarter}", $"{Quarters[quarter]} quarter", "gradingPeriod", starts[quarter], starts[quarter + 1].AddDays(-1));
        }

        void Session(string kind, string title, string type, DateOnly start, DateOnly end) =>
            table.Row(SampleIds.Of(IdSeed, kind), "", "", title, type, Day(start), Day(end), kind == "year" ? "" : SampleIds.Of(IdSeed, "year"), ends.ToString(CultureInfo.InvariantCulture));
    }

    public void Courses(SampleTable table)
    {
        foreach (var (subject, code) in SampleNames.Subjects.Concat(SampleNames.ElementarySubjects).Select((subject, code) => (subject, code)))
        {
            table.Row(Course(subject), "", "", SampleIds.Of(IdSeed, "year"), subject, $"C{code:000}", "", SampleIds.Of(IdSeed, "district"), "", "");
        }
    }

    public void Classes(SampleTable table)
    {
        var terms = $"{SampleIds.Of(IdSeed, "term1")},{SampleIds.Of(IdSeed, "term2")}";
        foreach (var school in schools)
        {
            foreach (var (grade, section, period) in Sections(school))
            {
                var subject = school.Subject(grade, section, period);
                table.Row(
                    Class(school, grade, section, period), "", "", $"{subject} {school.GradeCode(grade)}, section {section + 1}", school.GradeCode(grade), Course(subject),
                    $"{school.Number:00}-{school.GradeCode(grade)}-{period + 1}-{section + 1:000}", subject == "Homeroom" ? "homeroom" : "scheduled",
                    plan.HasPeriods ? $"Rm {101 + school.TeacherOf(grade, section, period)}" : "", School(school), terms, "", "", plan.HasPeriods ? $"{period + 1}" : "");
            }
        }
    }

    public static IEnumerable<(int Grade, int Section, int Period)> Sections(SampleSchool school) =>
        from grade in Enumerable.Range(0, school.Grades.Length)
        from section in Enumerable.Range(0, school.Sections[grade])
        from period in Enumerable.Range(0, school.Periods)
        select (grade, section, period);

    public string School(SampleSchool school) => SampleIds.Of(IdSeed, "school", school.Number);

    public string Class(SampleSchool school, int grade, int section, int period) => SampleIds.Of(IdSeed, "class", school.Number, grade, section, period);

    private string Course(string subject) => SampleIds.Of(IdSeed, "course", Array.IndexOf([.. SampleNames.Subjects, .. SampleNames.ElementarySubjects], subject));

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
