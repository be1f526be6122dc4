namespace SmartPass.Roster.Sample;

/// <summary>One school of the sample, worked out from its number: how many students in which grade, sections, teachers, and who sits in which class.</summary>
internal sealed class SampleSchool
{
    private const int SectionSize = 28;
    private readonly SamplePlan _plan;
    private readonly int[] _perGrade;

    public SampleSchool(SamplePlan plan, int number, int students)
    {
        (_plan, Number, Students) = (plan, number, students);
        Kind = (plan.Schools == 1 ? 0 : number % 4) switch { 0 => SampleKind.High, 1 or 3 => SampleKind.Elementary, _ => SampleKind.Middle };
        Grades = Kind switch { SampleKind.High => [9, 10, 11, 12], SampleKind.Middle => [6, 7, 8], _ => [0, 1, 2, 3, 4, 5] };
        Periods = Kind == SampleKind.Elementary ? SampleNames.ElementarySubjects.Length : 7;
        _perGrade = [.. Grades.Select((_, at) => (students / Grades.Length) + (at < students % Grades.Length ? 1 : 0))];
        Sections = [.. _perGrade.Select(count => (count + SectionSize - 1) / SectionSize)];
        // One period in seven is free for planning; in elementary schools specialists take over for one period.
        Teachers = Kind == SampleKind.Elementary ? Sections.Sum() + ((Sections.Sum() + Periods - 1) / Periods) : ((Sections.Sum() * 7) + 5) / 6;
    }

    public int Number { get; }

    public int Students { get; }

    public SampleKind Kind { get; }

    public int[] Grades { get; }

    public int[] Sections { get; }

    public int Periods { get; }

    public int Teachers { get; }

    public int Staff => Teachers + 3;

    public int Classes => Sections.Sum() * Periods;

    public string Name
    {
        get
        {
            var place = SampleNames.Places[Number % SampleNames.Places.Length];
            var ending = Kind switch { SampleKind.High => "High School", SampleKind.Middle => "Middle School", _ => "Elementary School" };
            return Number < SampleNames.Places.Length ? $"{place} {ending}" : $"{place} {ending} {(Number / SampleNames.Places.Length) + 1}";
        }
    }

    /// <summary>Index into <see cref="Grades"/>, and place in that grade, of a student.</summary>
    public (int Grade, int Place) GradeOf(int student)
    {
        var grade = 0;
        while (student >= _perGrade[grade])
        {
            student -= _perGrade[grade++];
        }

        return (grade, student);
    }

    /// <summary>Section of a grade in which a student sits in a period. From grade 6 on students mix; younger ones stay together.</summary>
    public int SectionOf(int grade, int place, int period) =>
        Kind == SampleKind.Elementary ? place % Sections[grade] : (place + (period * (place / Sections[grade]))) % Sections[grade];

    /// <summary>Teacher of a class: never two classes in one period.</summary>
    public int TeacherOf(int grade, int section, int period)
    {
        var flat = Sections.Take(grade).Sum() + section;
        if (Kind != SampleKind.Elementary)
        {
            return (flat + period) % Teachers;
        }

        return flat % Periods == period ? Sections.Sum() + (flat / Periods) : flat;
    }

    public string Subject(int grade, int section, int period) => Kind == SampleKind.Elementary
        ? SampleNames.ElementarySubjects[ElementarySubject((Sections.Take(grade).Sum() + section) % Periods, period)]
        : Kind == SampleKind.Middle && period == 0 ? "Homeroom"
        : SampleNames.Subjects[TeacherOf(grade, section, period) % SampleNames.Subjects.Length];

    /// <summary>The specialist's subject is the last; it changes places with the one it takes over from.</summary>
    private int ElementarySubject(int special, int period) =>
        period == special ? Periods - 1 : period == Periods - 1 ? special : period;

    public string GradeCode(int grade) => Grades[grade] == 0 ? "KG" : $"{Grades[grade]:00}";

    /// <summary>Five years old and some months on the first of September of the year of kindergarten.</summary>
    public DateOnly BirthDate(int seed, int student)
    {
        var grade = Grades[GradeOf(student).Grade];
        return new DateOnly(_plan.Year - 5 - grade, 9, 1).AddDays(-SampleIds.Chance(365, seed, "born", Number, student));
    }
}

internal enum SampleKind
{
    Elementary,
    Middle,
    High,
}
