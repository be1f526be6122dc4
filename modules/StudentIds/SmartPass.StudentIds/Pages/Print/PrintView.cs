using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Pages.Print;

/// <summary>What there is to choose from, and what the choice means.</summary>
/// <param name="Grades">Grades of the school's students.</param>
/// <param name="Chosen">Classes whose students are meant.</param>
/// <param name="Others">All further classes.</param>
/// <param name="Students">Students by name.</param>
/// <param name="Printers">Printers whose offset is known.</param>
internal sealed record PrintView(IReadOnlyList<string> Grades, IReadOnlyList<ClassFacts> Chosen, IReadOnlyList<ClassFacts> Others, StudentsView Students, IReadOnlyList<PrinterOffset> Printers);

/// <summary>What would be printed.</summary>
/// <param name="Title">Whose cards, in words.</param>
/// <param name="Cards">Whose cards.</param>
/// <param name="LeavesOut">Whether those without a photo are left out.</param>
/// <param name="Pages">How many sheets, or cards.</param>
/// <param name="Files">How many files.</param>
/// <param name="Missing">Names with characters that no font has.</param>
/// <param name="First">The front of the first card, as an address that holds the picture; null for nobody.</param>
internal sealed record PrintReview(string Title, ChosenCards Cards, bool LeavesOut, string Pages, int Files, IReadOnlyList<(string Name, string Signs)> Missing, string? First)
{
    /// <summary>Most names that are listed.</summary>
    public const int Listed = 60;
}
