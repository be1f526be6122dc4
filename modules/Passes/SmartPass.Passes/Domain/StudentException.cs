using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Domain;

/// <summary>What holds for one student instead of the school's rules. Why is nobody's business: it shows as "no limit".</summary>
internal sealed class StudentException : ISchoolOwned
{
    public const int LeastFactor = 100;
    public const int MostFactor = 300;

    public required SchoolId SchoolId { get; init; }

    public required PersonId StudentId { get; init; }

    /// <summary>Neither limits nor pauses count.</summary>
    public bool NoLimit { get; private set; }

    /// <summary>Most a day; null for what holds for the grade.</summary>
    public int? Daily { get; private set; }

    /// <summary>Most a week; null for what holds for the grade.</summary>
    public int? Weekly { get; private set; }

    /// <summary>Time for each pass, in hundredths of what others have.</summary>
    public int TimeFactor { get; private set; } = LeastFactor;

    public bool IsNothing => !NoLimit && Daily is null && Weekly is null && TimeFactor == LeastFactor;

    /// <summary>"2 a day, 1.5 times the minutes"; where nothing is said, "the school's rules".</summary>
    public string InWords
    {
        get
        {
            string?[] parts =
            [
                NoLimit ? "no limit" : null,
                !NoLimit && Daily is { } day ? $"{day} a day" : null,
                !NoLimit && Weekly is { } week ? $"{week} a week" : null,
                TimeFactor > LeastFactor ? $"{Times(TimeFactor)} times the minutes" : null,
            ];
            return IsNothing ? "the school's rules" : string.Join(", ", parts.OfType<string>());
        }
    }

    public void Set(bool noLimit, int? daily, int? weekly, int timeFactor) => (NoLimit, Daily, Weekly, TimeFactor) = (noLimit, daily, weekly, timeFactor);

    /// <summary>"1.5" for 150.</summary>
    public static string Times(int factor) => (factor / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Minutes of others as this student has them, rounded up.</summary>
    public int Stretch(int minutes) => Math.Min(Pass.MostMinutes, ((minutes * TimeFactor) + 99) / 100);
}
