using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Platform.Export;

namespace SmartPass.Passes.Pages.Roll;

/// <summary>The roll as a file for a spreadsheet.</summary>
internal static class RollFile
{
    private static readonly string[] Headings = ["Place", "Student", "Number", "Grade", "From", "Teacher", "Out since", "Minutes out", "Overtime"];

    public static string Name(RollView roll) => $"roll-{roll.School.Slug}-{roll.School.Clock(roll.At).ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture)}.csv";

    public static byte[] Bytes(RollView roll) => CsvFile.Bytes(CsvFile.Write(Headings, roll.Students.Select(one => new[]
    {
        one.Card.To.Name,
        one.Card.Student.Name,
        one.Card.Student.Number,
        one.Card.Student.GradeInWords,
        one.Card.From.Name,
        one.TeacherNames,
        roll.School.Time(one.Card.StartedAt!.Value),
        ((int)(roll.At - one.Card.StartedAt.Value).TotalMinutes).ToString(CultureInfo.InvariantCulture),
        one.Card.Overtime ? "yes" : "",
    })));
}
