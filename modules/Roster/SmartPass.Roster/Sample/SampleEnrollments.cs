using System.Globalization;

namespace SmartPass.Roster.Sample;

/// <summary>Who attends and who teaches. In a delta: those who left, and those who are new.</summary>
internal sealed class SampleEnrollments(SamplePlan plan, IReadOnlyList<SampleSchool> schools)
{
    private readonly SampleDistrict _district = new(plan, schools);
    private readonly string _begin = SampleDistrict.Day(new DateOnly(plan.Year, 8, 10));
    private readonly string _end = SampleDistrict.Day(new DateOnly(plan.Year + 1, 6, 21));

    private int IdSeed => plan.DeltaOf ?? plan.Seed;

    private string Modified => plan.DeltaOf is null ? "" : plan.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T03:00:00.000Z";

    public void Write(SampleTable table)
    {
        foreach (var school in schools)
        {
            if (plan.DeltaOf is null)
            {
                Teachers(table, school);
            }

            for (var student = 0; student < school.Students; student++)
            {
                var hasLeft = SamplePeople.HasLeft(plan, school, student);
                if (plan.DeltaOf is null || hasLeft)
                {
                    Student(table, school, student, SampleIds.Of(IdSeed, "student", school.Number, student), IdSeed, "seat", hasLeft ? "tobedeleted" : "");
                }
            }

            for (var student = 0; student < SamplePeople.Newcomers(plan, school); student++)
            {
                Student(table, school, student, SamplePeople.Newcomer(plan, school, student), plan.Seed, "newseat", "active");
            }
        }
    }

    private void Teachers(SampleTable table, SampleSchool school)
    {
        if (plan.Flaws.Has("no-teachers"))
        {
            return;
        }

        foreach (var (grade, section, period) in SampleDistrict.Sections(school))
        {
            var teacher = SampleIds.Of(IdSeed, "staff", school.Number, school.TeacherOf(grade, section, period));
            var role = plan.Flaws.Has("teacher-as-student") && section == 0 && period == 0 ? "student" : "teacher";
            table.Row(SampleIds.Of(IdSeed, "lead", school.Number, grade, section, period), "", "", _district.Class(school, grade, section, period), _district.School(school), teacher, role, role == "teacher" ? "true" : "false", _begin, _end);
        }
    }

    private void Student(SampleTable table, SampleSchool school, int student, string id, int seed, string kind, string status)
    {
        var (grade, place) = school.GradeOf(student);
        for (var period = 0; period < school.Periods; period++)
        {
            var section = school.SectionOf(grade, place, period);
            var role = plan.Flaws.Has("student-as-teacher") && student == 0 && period == 0 ? "teacher" : "student";
            table.Row(SampleIds.Of(seed, kind, school.Number, student, period), status, Modified, _district.Class(school, grade, section, period), _district.School(school), id, role, "false", _begin, _end);
        }
    }
}
