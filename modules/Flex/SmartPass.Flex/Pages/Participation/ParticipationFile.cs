using System.Globalization;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Export;

namespace SmartPass.Flex.Pages.Participation;

/// <summary>The figures of activities as a file for a spreadsheet.</summary>
internal static class ParticipationFile
{
    private static readonly string[] Headings = ["Activity", "Sessions held", "Seats offered", "Signed up", "Present", "Late", "Absent", "Excused", "Came, percent"];

    public static string Name(School school, ParticipationChoice choice) => $"participation-{school.Slug}-{choice.From.Box()}-{choice.Until.Box()}.csv";

    public static byte[] Bytes(IEnumerable<ActivityFigures> activities) => CsvFile.Bytes(CsvFile.Write(Headings, activities.Select(one => new[]
    {
        one.Title,
        Text(one.Sessions),
        one.Seats is { } seats ? Text(seats) : "no limit",
        Text(one.SignedUp),
        Text(one.Present),
        Text(one.Late),
        Text(one.Absent),
        Text(one.Excused),
        one.Share is { } share ? Text(share) : "",
    })));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
