using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Platform.Export;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>A part of the log as a file for a spreadsheet.</summary>
internal static class LogFile
{
    private static readonly string[] Headings =
        ["First try", "Last try", "Tries", "Student", "Number", "Way", "Urgent", "From", "To", "Flex activity", "Flex session", "Out or seated then", "Groups", "Asked", "Outcome", "Reason", "Reviewed by", "Reviewed", "Note"];

    public static string Name(School school, DateTimeOffset now) => $"encounters-{school.Slug}-{school.Clock(now).ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture)}.csv";

    public static byte[] Bytes(School school, IEnumerable<EntryView> entries) => CsvFile.Bytes(CsvFile.Write(Headings, entries.Select(entry => new[]
    {
        Written(school, entry.At),
        Written(school, entry.LastAt),
        entry.Tries.ToString(CultureInfo.InvariantCulture),
        entry.StudentName,
        entry.Student?.Number,
        entry.Way,
        entry.Urgent ? "yes" : "",
        entry.From,
        entry.To,
        entry.Seat?.Title,
        entry.Seat?.StartsAt is { } starts ? Written(school, starts) : "",
        string.Join("; ", entry.Others.Select(other => other.Where is null ? other.Name : $"{other.Name}: {other.Where}")),
        string.Join("; ", entry.Groups.Select(group => group.Words)),
        string.Join("; ", entry.Asked),
        entry.Outcome.InWords(),
        entry.Reason,
        entry.ReviewedBy,
        entry.ReviewedAt is { } reviewed ? Written(school, reviewed) : "",
        entry.Note,
    })));

    // As any spreadsheet reads and sorts it, by the school's clock.
    private static string Written(School school, DateTimeOffset instant) => school.Clock(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
