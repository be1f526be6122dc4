using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Making;

/// <summary>Who is chosen, who was found, and where more can be taken from.</summary>
/// <param name="Form">As typed.</param>
/// <param name="Listed">Everyone listed, by family name.</param>
/// <param name="Found">Whom the search found; null where nobody searched.</param>
/// <param name="Lines">What became of each line of a pasted list that was just read; empty otherwise.</param>
/// <param name="Open">Lines of the list that are not settled.</param>
/// <param name="Classes">Classes of whoever looks.</param>
/// <param name="Groups">Saved groups they may use.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record WhoView(
    WhoForm Form, IReadOnlyList<PersonFacts> Listed, IReadOnlyList<PersonFacts>? Found, IReadOnlyList<PastedLine> Lines, IReadOnlyList<PastedLine> Open,
    IReadOnlyList<ClassFacts> Classes, IReadOnlyList<GroupChoice> Groups, PassLinks Links)
{
    /// <summary>What the boxes of the page are called in front of each name.</summary>
    public const string Prefix = "Who";

    /// <summary>The box of the pasted list.</summary>
    public const string ListField = $"{Prefix}.{nameof(WhoForm.List)}";

    /// <summary>What has to be settled before it can be sent: the box, why, and where to look; null for nothing.</summary>
    public (string Field, string Message, string Focus)? Unsettled => this switch
    {
        { Open.Count: > 0 } => (ListField, OpenLines, "list"),
        { Found.Count: 0 } => (Prefix, "Nobody has that name or number. Look again, or clear the search.", "who"),
        { Found: not null } => (Prefix, "Several students match. Choose one.", "who"),
        { Form: { Class: not null } or { Group: not null } } => (Prefix, "The class or list that you chose is not added yet. Add it, or choose none.", "source"),
        _ => null,
    };

    /// <summary>Why the last step took nothing; null where it did.</summary>
    public string? Nothing { get; init; }

    private string OpenLines => Open.Count == 1 ? "1 line needs a look first. Correct it, or leave it out." : $"{Open.Count} lines need a look first. Correct them, or leave them out.";

    /// <summary>Listed and ticked.</summary>
    public IReadOnlyList<PersonFacts> Chosen => [.. Listed.Where(student => Form.Students.Contains(student.Id))];

    public bool IsTicked(PersonFacts student) => Form.Students.Contains(student.Id);

    /// <summary>The last step asked for a list, or one is still there.</summary>
    public bool ShowsList => Nothing is not null || Lines.Count > 0 || !string.IsNullOrWhiteSpace(Form.List);

    public static string TitleOf(ClassFacts @class) => @class.Periods is { Length: > 0 } periods ? $"{@class.Title} · period {periods}" : @class.Title;
}

/// <param name="Id">The group.</param>
/// <param name="Name">Its name.</param>
/// <param name="Shared">Whether all staff may use it.</param>
/// <param name="Count">How many students are in it.</param>
internal sealed record GroupChoice(GroupId Id, string Name, bool Shared, int Count);
