namespace SmartPass.Roster.Demo;

/// <summary>Who sits where at Lincoln High, worked out from numbers: seven sections of each grade, a teacher with a room of their own for every class of a period.</summary>
internal static class LincolnPlan
{
    public const int Periods = 7;
    public const int Grades = 4;
    public const int Sections = 7;
    public const int PerGrade = 100;
    public const int Students = Grades * PerGrade;
    public const int Teachers = 33;

    public const int Maya = 137;
    public const int Jordan = 152;
    public const int Rivera = 13;
    public const int Park = Teachers;
    public const int Osei = Teachers + 2;

    private const int SecondPeriod = 1;
    private const int ThirdPeriod = 2;

    private static readonly string[] Subjects = ["World History", "Spanish", "English", "Algebra", "Chemistry", "Art", "Geometry", "Health", "Computer Science", "Government", "Physics", "Music", "Theater", "Biology"];

    /// <summary>What the staff do who teach no class, in the words of roles.csv.</summary>
    public static IReadOnlyList<string> OtherStaff { get; } = ["principal", "siteAdministrator", "counselor", "counselor", "aide"];

    public static string Grade(int grade) => $"{grade + 9:00}";

    public static int GradeOf(int student) => student / PerGrade;

    /// <summary>Section of the grade that a student sits in: they mix from period to period. Maya has Ms. Rivera twice in the morning, and Jordan sits beside her in the lab.</summary>
    public static int SectionOf(int student, int period) => (student, period) switch
    {
        (Maya, SecondPeriod or ThirdPeriod) or (Jordan, ThirdPeriod) => Rivera - period - (GradeOf(student) * Sections),
        _ => ((student % PerGrade) + (period * (student % PerGrade / Sections))) % Sections,
    };

    /// <summary>Never two classes in one period; some periods of some teachers stay free for planning.</summary>
    public static int TeacherOf(int grade, int section, int period) => ((grade * Sections) + section + period) % Teachers;

    public static string Subject(int teacher, int period) => (teacher, period) is (Rivera, ThirdPeriod) ? "Biology Lab" : Subjects[teacher % Subjects.Length];

    public static string RoomOf(int teacher) => teacher < 17 ? $"{201 + teacher}" : $"{101 + teacher - 17}";
}
