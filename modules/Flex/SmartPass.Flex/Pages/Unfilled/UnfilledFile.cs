using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Export;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Unfilled;

/// <summary>Who has no seat, as a file for a spreadsheet.</summary>
internal static class UnfilledFile
{
    private static readonly string[] Headings = ["Student", "Number", "Grade"];

    public static string Name(School school, FlexSession session) => $"no-seat-{school.Slug}-{session.Date.Box()}.csv";

    public static byte[] Bytes(IEnumerable<PersonFacts> students) =>
        CsvFile.Bytes(CsvFile.Write(Headings, students.Select(student => new[] { student.Name, student.Number, student.GradeInWords })));
}
