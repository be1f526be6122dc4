using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>Who is chosen, who was found, and what a pasted list still leaves open.</summary>
/// <param name="Form">As typed.</param>
/// <param name="Listed">Everyone listed, by family name.</param>
/// <param name="Found">Whom the search found; null where nobody searched.</param>
/// <param name="Lines">What became of each line of a pasted list that was just read; empty otherwise.</param>
/// <param name="Open">Lines of the list that are not settled.</param>
/// <param name="ListFault">Why the list, or some of it, was not taken; null where it was.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record MembersView(
    MembersForm Form, IReadOnlyList<PersonFacts> Listed, IReadOnlyList<PersonFacts>? Found, IReadOnlyList<PastedLine> Lines, IReadOnlyList<PastedLine> Open, string? ListFault, EncounterLinks Links)
{
    /// <summary>What the boxes of the page are called in front of each name.</summary>
    public const string Prefix = "Who";

    /// <summary>The box of the pasted list.</summary>
    public const string ListField = $"{Prefix}.{nameof(MembersForm.List)}";

    /// <summary>Listed and ticked.</summary>
    public IReadOnlyList<PersonFacts> Chosen => [.. Listed.Where(IsTicked)];

    public bool IsTicked(PersonFacts student) => Form.Students.Contains(student.Id);

    /// <summary>Lines of the pasted list that the page tells of.</summary>
    public IReadOnlyList<PastedLine> Told => Lines.Count > 0 ? Lines : Open;

    /// <summary>What has to be settled before it can be saved: the box, why, and where to look; null for nothing.</summary>
    public (string Field, string Message, string Focus)? Unsettled => this switch
    {
        { ListFault: { } fault } => (ListField, fault, "list"),
        { Open.Count: 1 } => (ListField, "1 line needs a look first. Correct it, or leave it out.", "list"),
        { Open.Count: > 1 } => (ListField, $"{Open.Count} lines need a look first. Correct them, or leave them out.", "list"),
        { Found.Count: 0 } => (Prefix, "Nobody has that name or number. Look again, or clear the search.", "who"),
        { Found: not null } => (Prefix, "Several students match. Choose one.", "who"),
        { Chosen.Count: < EncounterGroup.FewestMembers } => (Prefix, "Choose at least two students.", "who"),
        { Chosen.Count: > EncounterGroup.MostMembers } => (Prefix, $"A group has at most {EncounterGroup.MostMembers} students.", "who"),
        _ => null,
    };
}
