using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Drawing.Sheets;

namespace SmartPass.StudentIds.Pages.Print;

/// <summary>A batch as one would say it.</summary>
internal static class PrintWords
{
    /// <summary>A batch of one person's card. No title is a name: it is kept for longer than whom it was for.</summary>
    public const string OfOne = "One card";

    /// <summary>"Grade 9 and Grade 10, never printed".</summary>
    public static string TitleOf(BatchWish wish, IReadOnlyList<ClassFacts> classes) => (wish.Whose switch
    {
        Whose.School => "All students",
        Whose.Grades => List(wish.Grades.Select(Grades.InWords)),
        Whose.Classes => List(classes.Select(one => one.TitleAndPeriod)),
        Whose.Students => CountWords.Count(wish.Students.Count, "student"),
        _ => "Staff",
    }) + wish.Printed switch
    {
        PrintedBefore.Never => ", never printed",
        PrintedBefore.NotSince when wish.Since is { } day => string.Create(CultureInfo.InvariantCulture, $", not printed since {day:MMM d, yyyy}"),
        _ => "",
    };

    /// <summary>"63 sheets of Plain Letter paper, 8 cards, both sides".</summary>
    public static string PagesOf(PrintPlan plan, int cards) =>
        (Sheet.Find(plan.Sheet) is { } sheet ? $"{CountWords.Count((cards + plan.FirstLabel - 1 + sheet.Labels - 1) / sheet.Labels, "sheet")}: {sheet.Name}" : CountWords.Count(cards, "card")) + (plan.Back ? ", both sides" : ", front only");

    /// <summary>How a batch is printed, without a count.</summary>
    public static string On(PrintPlan plan) => (Sheet.Find(plan.Sheet)?.Name ?? (plan.CropMarks ? "Cards with crop marks" : "Card printer")) + (plan.Back ? ", both sides" : ", front only");

    private static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all switch
        {
            [] => "Nobody",
            [var one] => one,
            _ => $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}",
        };
    }
}
