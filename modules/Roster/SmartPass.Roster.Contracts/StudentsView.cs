namespace SmartPass.Roster.Contracts;

/// <summary>The picker of students as a page shows it: who is chosen, who was found, and where more can be taken from.</summary>
/// <param name="Form">As sent, with what a step made of it.</param>
/// <param name="Listed">Everyone listed, by family name.</param>
/// <param name="Found">Whom the search found; null where nobody searched.</param>
/// <param name="Lines">What became of each line of a pasted list that was just read; empty otherwise.</param>
/// <param name="Open">Lines of the list that are not settled.</param>
/// <param name="Classes">Classes of whoever looks.</param>
/// <param name="Saved">Saved lists they may use.</param>
public sealed record StudentsView(
    StudentsForm Form, IReadOnlyList<PersonFacts> Listed, IReadOnlyList<PersonFacts>? Found, IReadOnlyList<PastedLine> Lines, IReadOnlyList<PastedLine> Open,
    IReadOnlyList<ClassFacts> Classes, IReadOnlyList<StudentList> Saved)
{
    /// <summary>Path of the partial that shows it; this record is its model. It stands inside the page's form and reads where to look first from <c>ViewData["Focus"]</c>.</summary>
    public const string Partial = "/Areas/Roster/Pages/Picking/_Students.cshtml";

    /// <summary>Why the pasted list, or some of it, was not taken; null where it was.</summary>
    public string? ListFault { get; init; }

    /// <summary>Why the last step took nobody, or not all; null where it did.</summary>
    public string? NotTaken { get; init; }

    /// <summary>Address that answers the search as one types; null for someone who may not look people up.</summary>
    public string? SearchAt { get; init; }

    /// <summary>Listed and ticked.</summary>
    public IReadOnlyList<PersonFacts> Chosen => [.. Listed.Where(IsTicked)];

    /// <summary>Lines of the pasted list that the page tells of.</summary>
    public IReadOnlyList<PastedLine> Told => Lines.Count > 0 ? Lines : Open;

    /// <summary>The last step asked for a class or a list, or a pasted one is still there.</summary>
    public bool ShowsSources => NotTaken is not null || Lines.Count > 0 || !string.IsNullOrWhiteSpace(Form.List);

    /// <summary>Where one goes on after a step: at the first of those found, at the list, or at the search.</summary>
    public string Focus => this switch
    {
        { Found.Count: > 0 } => "found",
        { Lines.Count: > 0 } or { ListFault: not null } => "list",
        _ => "who",
    };

    /// <summary>What has to be settled before the form can be sent: the field, why, and where to look; null for nothing.</summary>
    public (string Field, string Message, string Focus)? Unsettled => this switch
    {
        { ListFault: { } fault } => (StudentsForm.ListField, fault, "list"),
        { Open.Count: 1 } => (StudentsForm.ListField, "1 line needs a look first. Correct it, or leave it out.", "list"),
        { Open.Count: > 1 } => (StudentsForm.ListField, $"{Open.Count} lines need a look first. Correct them, or leave them out.", "list"),
        { Found.Count: 0 } => (StudentsForm.Prefix, "Nobody has that name or number. Look again, or clear the search.", "who"),
        { Found: not null } => (StudentsForm.Prefix, "Several students match. Choose one.", "who"),
        { NotTaken: { } why } => (StudentsForm.Prefix, why, "source"),
        { Form: { Class: not null } or { Saved: not null } } => (StudentsForm.Prefix, "The class or list that you chose is not added yet. Add it, or choose none.", "source"),
        { Chosen.Count: > StudentsForm.Most } => (StudentsForm.Prefix, $"At most {StudentsForm.Most} students at once. Leave some out.", "who"),
        _ => null,
    };

    /// <summary>Whether a student who is listed is chosen.</summary>
    public bool IsTicked(PersonFacts student) => Form.Students.Contains(student.Id);
}
