using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>The members of a group being put together, as the form has them.</summary>
internal sealed class MembersForm
{
    /// <summary>All that are listed, ticked or not.</summary>
    public List<PersonId> Shown { get; set; } = [];

    /// <summary>Those that are ticked.</summary>
    public List<PersonId> Students { get; set; } = [];

    /// <summary>A name or number being looked for.</summary>
    public string? Text { get; set; }

    /// <summary>A pasted list; what of it is not settled stays.</summary>
    public string? List { get; set; }

    /// <summary>Whether as many are ticked as a group may have.</summary>
    public bool IsFull => Students.Count >= EncounterGroup.MostMembers;

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
