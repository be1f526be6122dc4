using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>Students being put together, as the form of a page sends them.</summary>
public sealed class StudentsForm
{
    /// <summary>Most students that one form puts together: a form of twice as many fields is still read.</summary>
    public const int Most = 400;

    /// <summary>What the property of the page is called, and so what stands in front of the name of every field.</summary>
    public const string Prefix = "Who";

    /// <summary>The field of the pasted list.</summary>
    public const string ListField = $"{Prefix}.{nameof(List)}";

    /// <summary>All that are listed, ticked or not.</summary>
    public List<PersonId> Shown { get; set; } = [];

    /// <summary>Those that are ticked.</summary>
    public List<PersonId> Students { get; set; } = [];

    /// <summary>A name or number being looked for.</summary>
    public string? Text { get; set; }

    /// <summary>A class that is chosen and not added yet.</summary>
    public ClassId? Class { get; set; }

    /// <summary>A saved list that is chosen and not added yet.</summary>
    public StudentListId? Saved { get; set; }

    /// <summary>A pasted list; what of it is not settled stays.</summary>
    public string? List { get; set; }

    /// <summary>Whether the button that was pressed is one of the picker's, and the page is to be shown again. Enter in an empty search is none: it sends the form.</summary>
    public bool Takes(string? step) => step == StudentsStep.Find ? !string.IsNullOrWhiteSpace(Text) : StudentsStep.Is(step);

    /// <summary>Lists and ticks a student.</summary>
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
