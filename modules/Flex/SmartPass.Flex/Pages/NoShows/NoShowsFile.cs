using System.Globalization;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Export;

namespace SmartPass.Flex.Pages.NoShows;

/// <summary>Who missed sessions, as a file for a spreadsheet.</summary>
internal static class NoShowsFile
{
    private static readonly string[] Headings = ["Student", "Number", "Grade", "Missed", "Signs up by themselves", "Sessions"];

    public static string Name(School school, DateTimeOffset now) => $"no-shows-{school.Slug}-{school.Date(now).Box()}.csv";

    public static byte[] Bytes(IEnumerable<NoShowLine> lines) => CsvFile.Bytes(CsvFile.Write(Headings, lines.Select(line => new[]
    {
        line.Student.Name,
        line.Student.Number,
        line.Student.GradeInWords,
        line.Missed.Count.ToString(CultureInfo.InvariantCulture),
        line.MaySignUp ? "yes" : "no",
        string.Join("; ", line.Missed.Select(one => $"{one.Date.Box()} {one.Title}")),
    })));
}
