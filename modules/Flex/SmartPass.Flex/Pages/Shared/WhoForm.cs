using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Shared;

/// <summary>Students put together on a form: ticked names, a pasted list, a class.</summary>
internal sealed class WhoForm
{
    public const string Look = "look", AddClass = "class";
    public const int Most = 500;

    /// <summary>Names or numbers, one a line, as they stand in the box.</summary>
    public string? List { get; set; }

    /// <summary>Who is listed, ticked or not.</summary>
    public List<PersonId> Shown { get; set; } = [];

    /// <summary>Who is ticked.</summary>
    public List<PersonId> Students { get; set; } = [];

    /// <summary>A class to take in.</summary>
    public ClassId? Class { get; set; }

    public void Add(PersonId student)
    {
        if (!Shown.Contains(student))
        {
            Shown.Add(student);
        }

        if (!Students.Contains(student))
        {
            Students.Add(student);
        }
    }
}

/// <summary>The form with what it means.</summary>
/// <param name="Form">As posted.</param>
/// <param name="Listed">Who is listed, by family name.</param>
/// <param name="Open">Lines that name nobody, or could be several.</param>
/// <param name="Classes">Classes to take in.</param>
/// <param name="Fault">What is wrong with the list; null for nothing.</param>
internal sealed record WhoView(WhoForm Form, IReadOnlyList<PersonFacts> Listed, IReadOnlyList<PastedLine> Open, IReadOnlyList<ClassFacts> Classes, string? Fault)
{
    public bool IsTicked(PersonFacts student) => Form.Students.Contains(student.Id);

    /// <summary>What keeps the form from being done; null for nothing.</summary>
    public string? Unsettled => Fault ?? (Open.Count == 0 ? null : $"{CountWords.Count(Open.Count, "line names", "lines name")} nobody for sure. Choose whom you mean, or take the line out.");
}
