using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.Pages.Imports;

/// <summary>One import as its page shows it; the live part polls the very same.</summary>
/// <param name="Import">The import.</param>
/// <param name="Outcome">What it found; null until it was checked.</param>
/// <param name="Uploaded">When it was uploaded, by the district's clock.</param>
/// <param name="Stamp">What the page was made from.</param>
internal sealed record ImportView(Import Import, ImportOutcome? Outcome, string Uploaded, string Stamp)
{
    public string Address => $"/district/rosters/{Import.Id}";

    public string Headline => Import.State switch
    {
        ImportState.Checking => "Checking",
        ImportState.Checked when Outcome!.ChangesNothing => "Nothing would change",
        ImportState.Checked => "Ready to apply",
        ImportState.Refused => "This roster cannot be applied",
        ImportState.Applying => "Applying",
        ImportState.Applied => "Applied",
        _ => "Discarded",
    };

    /// <summary>What to do, or to know, next.</summary>
    public string Next => Import.State switch
    {
        ImportState.Checking => "Nothing is changed yet. You can leave this page and come back.",
        ImportState.Checked => "This is what it would change. Nothing is changed yet.",
        ImportState.Refused => "Nothing was changed. Mend what is listed under errors where the roster is exported, then upload it again.",
        ImportState.Applying => "Everybody works on with the present roster; the new one becomes valid all at once. You can leave this page and come back.",
        ImportState.Applied => "The new roster is valid.",
        _ => "Nothing of it was applied, and the file was deleted.",
    };

    public static string Word(Kind kind) => kind switch
    {
        Kind.Schools => "Schools",
        Kind.Terms => "Terms",
        Kind.Classes => "Classes",
        Kind.People => "People",
        Kind.Roles => "Roles at schools",
        _ => "Enrollments",
    };

    public static string Word(ImportState state) => state switch
    {
        ImportState.Checking => "being checked",
        ImportState.Checked => "waits for your yes",
        ImportState.Refused => "refused",
        ImportState.Applying => "being applied",
        ImportState.Applied => "applied",
        _ => "discarded",
    };

    public IReadOnlyList<(int Count, string Who)> LeftOut => Outcome is not { LeftOut: var left } ? [] :
    [
        .. new[]
        {
            (left.Under13, "students under 13, since no consent is recorded"), (left.AgeUnknown, "students whose age cannot be told: neither birth date nor grade"),
            (left.Guardians, "parents, guardians and relatives"), (left.Disabled, "people who are not enabled"), (left.WithoutSchool, "people without a role at a school"),
            (left.Enrollments, "enrollments of people and classes that are left out"),
        }.Where(left => left.Item1 > 0),
    ];

    public IEnumerable<Finding> Of(Severity severity) => Outcome?.Findings.Where(finding => finding.Severity == severity) ?? [];
}
