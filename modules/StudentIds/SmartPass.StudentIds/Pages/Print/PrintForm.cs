using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Pages.Print;

/// <summary>What is to be printed, as typed; students by name stand in the form of the picker beside it.</summary>
internal sealed class PrintForm
{
    public const string AddClass = "print-class", Make = "make";

    public Whose Whose { get; set; }

    public List<string> Grades { get; set; } = [];

    /// <summary>Those that are ticked.</summary>
    public List<ClassId> Classes { get; set; } = [];

    /// <summary>A class that is chosen and not added yet.</summary>
    public ClassId? Class { get; set; }

    public PrintedBefore Printed { get; set; }

    public string? Since { get; set; }

    public bool LeaveOut { get; set; }

    public BatchOrder Order { get; set; }

    public Medium On { get; set; }

    public bool Back { get; set; }

    public bool Marks { get; set; }

    public string? Sheet { get; set; }

    public string? FirstLabel { get; set; } = "1";

    public bool ShortEdge { get; set; }

    public PrinterId? Printer { get; set; }

    /// <summary>What one starts from.</summary>
    public static PrintForm Usual() => new() { Back = true, Sheet = "letter-8" };

    public DateOnly? SinceDate => DateOnly.TryParseExact(Since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>What is wrong with it, each with its field, in the order of the form.</summary>
    public IEnumerable<(string Field, string Message)> Faults()
    {
        if (!Enum.IsDefined(Whose) || !Enum.IsDefined(Printed) || !Enum.IsDefined(Order) || !Enum.IsDefined(On))
        {
            yield return (nameof(Whose), "Choose whose cards to print.");
        }

        if (Whose == Whose.Grades && Grades.Count == 0)
        {
            yield return (nameof(Grades), "Choose at least one grade.");
        }

        if (Whose == Whose.Classes && Classes.Count == 0)
        {
            yield return (nameof(Class), "Choose a class, and add it.");
        }

        if (Printed == PrintedBefore.NotSince && SinceDate is null)
        {
            yield return (nameof(Since), "Choose a day.");
        }

        if (On == Medium.Sheet && Drawing.Sheets.Sheet.Find(Sheet) is null)
        {
            yield return (nameof(Sheet), "Choose one of the sheets.");
        }

        if (On == Medium.Sheet && Drawing.Sheets.Sheet.Find(Sheet) is { } sheet && Label is null)
        {
            yield return (nameof(FirstLabel), $"Write a number from 1 to {sheet.Labels}: the first label of the sheet that is still there.");
        }
    }

    /// <param name="students">Students by name.</param>
    public BatchWish Wish(IReadOnlyList<PersonId> students) => new(Whose, Grades, Classes, students, Printed, SinceDate, LeaveOut, Order);

    /// <param name="printer">By how much the chosen printer misses; null for none chosen.</param>
    public PrintPlan Plan(PrinterOffset? printer) => On == Medium.Sheet && Drawing.Sheets.Sheet.Find(Sheet) is { } sheet
        ? new PrintPlan(sheet.Id, Back, CropMarks: false, Label ?? 1, sheet.Labels, ShortEdge, printer?.X ?? 0, printer?.Y ?? 0)
        : PrintPlan.OnCards(Back, Marks);

    private int? Label => int.TryParse(FirstLabel, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var label)
        && label >= 1 && label <= (Drawing.Sheets.Sheet.Find(Sheet)?.Labels ?? 1) ? label : null;
}

/// <summary>What is printed on.</summary>
internal enum Medium
{
    /// <summary>Plastic, in a card printer.</summary>
    Card,

    /// <summary>Paper, in an office printer.</summary>
    Sheet,
}
