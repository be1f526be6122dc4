using SmartPass.Kernel;

namespace SmartPass.Telling.Domain;

/// <summary>The words of a day's summary: figures only, no names of students.</summary>
internal static class DayInFigures
{
    /// <param name="school">The school.</param>
    /// <param name="date">The day.</param>
    /// <param name="tallies">Figures of the rooms it is about.</param>
    /// <param name="wholeSchool">Whether it is about the whole school rather than one's own rooms.</param>
    /// <param name="reports">Whether reports are told.</param>
    public static string Of(School school, DateOnly date, IReadOnlyCollection<Tally> tallies, bool wholeSchool, bool reports)
    {
        string[] lines =
        [
            $"{school.Name}, {date.ToString("dddd, MMMM d", System.Globalization.CultureInfo.InvariantCulture)}",
            "",
            $"{CountWords.Count(tallies.Sum(room => room.Started), "pass", "passes")} {(wholeSchool ? "in the school" : "out of your rooms")}",
            $"{tallies.Sum(room => room.Overtime)} overtime",
            $"{CountWords.Count(tallies.Sum(room => room.NotAnswered), "request")} not answered",
            $"{CountWords.Count(tallies.Sum(room => room.NotRecorded), "end")} not recorded",
        ];
        return string.Join('\n', reports ? lines.Append(CountWords.Count(tallies.Sum(room => room.Reports), "report")) : lines) + "\n";
    }
}
