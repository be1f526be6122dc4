using System.Globalization;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>What is typed of a group besides its members.</summary>
internal sealed class GroupForm
{
    public string? Name { get; set; }

    public string? Notes { get; set; }

    /// <summary>First day, as the date box sends it.</summary>
    public string? From { get; set; }

    /// <summary>Last day, as the date box sends it.</summary>
    public string? Until { get; set; }

    public static GroupForm Of(EncounterGroup group) => new() { Name = group.Name, Notes = group.Notes, From = Box(group.From), Until = Box(group.Until) };

    /// <summary>What is wrong with it, each with its box, in the order of the form.</summary>
    public IEnumerable<(string Field, string Message)> Faults()
    {
        if (Clean(Name) is not { Length: <= EncounterGroup.LongestName })
        {
            yield return (nameof(Name), $"Give the group a name of at most {EncounterGroup.LongestName} characters.");
        }

        var (from, until) = (Day(From), Day(Until));
        if (from is null && Clean(From) is not null)
        {
            yield return (nameof(From), "Write a day, such as 2026-10-15, or leave it empty.");
        }

        if (until is null && Clean(Until) is not null)
        {
            yield return (nameof(Until), "Write a day, such as 2026-10-15, or leave it empty.");
        }

        if (until < from)
        {
            yield return (nameof(Until), "The last day is before the first. Choose a later one, or leave it empty.");
        }

        if (Clean(Notes) is { Length: > EncounterGroup.LongestNotes })
        {
            yield return (nameof(Notes), $"Keep the notes to {EncounterGroup.LongestNotes:N0} characters.");
        }
    }

    /// <summary>What the group is to be; the form has no fault.</summary>
    public WrittenGroup Written(IReadOnlyCollection<PersonId> members) => new(Clean(Name)!, Clean(Notes), Day(From), Day(Until), members);

    private static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static DateOnly? Day(string? typed) => DateOnly.TryParseExact(Clean(typed), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Box(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
