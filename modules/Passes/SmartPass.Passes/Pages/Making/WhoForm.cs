using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Making;

/// <summary>The students being put together, as the form has them.</summary>
internal sealed class WhoForm
{
    /// <summary>All that are listed, ticked or not.</summary>
    public List<PersonId> Shown { get; set; } = [];

    /// <summary>Those that are ticked.</summary>
    public List<PersonId> Students { get; set; } = [];

    /// <summary>A name or number being looked for.</summary>
    public string? Text { get; set; }

    public ClassId? Class { get; set; }

    public GroupId? Group { get; set; }

    /// <summary>A pasted list; what of it is not settled stays.</summary>
    public string? List { get; set; }

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
