using System.Globalization;
using System.Text.RegularExpressions;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells.Files;

/// <summary>Reads the cells of bell files.</summary>
internal static partial class Cells
{
    private static readonly string[] TimeForms = ["H:mm", "HH:mm", "H:mm:ss", "h:mm tt", "h:mmtt", "hh:mm tt"];
    private static readonly string[] DateForms = ["M/d/yyyy", "MM/dd/yyyy", "yyyy-MM-dd"];

    public static TimeOnly? Time(string cell) =>
        TimeOnly.TryParseExact(cell, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var time) ? time : null;

    /// <summary>A date or a range: "10/25/2023", "04/02/2018-04/06/2018".</summary>
    public static (DateOnly From, DateOnly Until)? Dates(string cell)
    {
        var ends = Range().Match(cell) is { Success: true } range ? (range.Groups[1].Value, range.Groups[2].Value) : (cell, cell);
        return Date(ends.Item1) is { } from && Date(ends.Item2) is { } until && from <= until && until.DayNumber - from.DayNumber < CalendarException.LongestRange
            ? (from, until)
            : null;
    }

    public static DateOnly? Date(string cell) =>
        DateOnly.TryParseExact(cell.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static DayOfWeek? Weekday(string cell) => cell.Length < 2
        ? null
        : Enum.GetValues<DayOfWeek>().Cast<DayOfWeek?>().FirstOrDefault(day => day.ToString()!.StartsWith(cell, StringComparison.OrdinalIgnoreCase));

    public static SlotKind? Kind(string cell) => cell.ToLowerInvariant() switch
    {
        "class" or "period" => SlotKind.Class,
        "passing" => SlotKind.Passing,
        "lunch" => SlotKind.Lunch,
        "break" or "brunch" or "nutrition" => SlotKind.Break,
        "other" => SlotKind.Other,
        _ => null,
    };

    /// <summary>Whether a name that no day type has still says clearly that there is no school.</summary>
    public static bool MeansNoSchool(string name) => NoSchool().IsMatch(name);

    public static DayTypeKind GuessKind(string name, string label) => (name + " " + label).ToLowerInvariant() switch
    {
        var words when words.Contains("final") => DayTypeKind.Finals,
        var words when Testing().IsMatch(words) => DayTypeKind.Testing,
        var words when words.Contains("assembl") || words.Contains("rally") => DayTypeKind.Assembly,
        var words when words.Contains("distance") || words.Contains("remote") || words.Contains("async") => DayTypeKind.Remote,
        var words when words.Contains("minimum") => DayTypeKind.Minimum,
        var words when words.Contains("delay") => DayTypeKind.Delay,
        var words when words.Contains("late") => DayTypeKind.LateStart,
        var words when words.Contains("early") || words.Contains("half") => DayTypeKind.EarlyRelease,
        _ => DayTypeKind.Regular,
    };

    [GeneratedRegex(@"^\s*(.*?\d{4})\s*-\s*(\d{1,2}/.*)$|^\s*(?<1>\d{4}-\d\d-\d\d)\s*(?:-|to|/)\s*(?<2>\d{4}-\d\d-\d\d)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^$|\b(weekend|holidays?|no[-_ ]?school|breaks?|recess|vacation|closed|closure|none)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSchool();

    [GeneratedRegex(@"test|\b(psat|sat|sbac|caaspp|act)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Testing();
}
