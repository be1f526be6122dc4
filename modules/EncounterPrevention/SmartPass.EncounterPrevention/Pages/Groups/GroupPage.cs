using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>The form of a group. Its buttons post it back for a step, or save it.</summary>
internal abstract class GroupPage(SaveGroup save, IStudentPicker picker, CurrentSchool school) : PageModel
{
    [BindProperty]
    public StudentsForm Who { get; set; } = new();

    [BindProperty]
    public GroupForm Group { get; set; } = new();

    public StudentsView View { get; private set; } = null!;

    public EncounterLinks Links { get; } = new(school);

    /// <summary>Of the saved one, whatever is being typed; null for a new one.</summary>
    public string? SavedName { get; protected set; }

    /// <summary>Where the form goes.</summary>
    public abstract string Address { get; }

    /// <summary>Where one came from.</summary>
    public abstract string Back { get; }

    /// <summary>Who is in it as it is saved.</summary>
    protected IReadOnlyCollection<PersonId> SavedMembers { get; set; } = [];

    protected async Task<IActionResult> Post(EncounterGroupId? id, string? step, CancellationToken stop)
    {
        ModelState.Clear();
        if (Who.Takes(step))
        {
            View = await picker.Take(Who, step, SavedMembers, stop);
            ViewData["Focus"] = View.Focus;
            return Page();
        }

        View = await picker.TakeRest(Who, SavedMembers, stop);
        Check();
        return ModelState.IsValid ? await Save(id, stop) : this.Again();
    }

    protected async Task Show(CancellationToken stop)
    {
        View = await picker.Take(Who, null, SavedMembers, stop);
        ViewData["Focus"] = "name";
    }

    private void Check()
    {
        var faults = Group.Faults().ToList();
        foreach (var (field, message) in faults)
        {
            ModelState.AddModelError($"{nameof(Group)}.{field}", message);
        }

        var unsettled = View.Unsettled ?? Count();
        if (unsettled is var (box, wrong, _))
        {
            ModelState.AddModelError(box, wrong);
        }

        // The first that is wrong: members stand below the name and above all else.
        ViewData["Focus"] = faults is [(nameof(GroupForm.Name), _), ..] ? "name" : unsettled?.Focus ?? (faults is [var (first, _), ..] ? first.ToLowerInvariant() : "name");
    }

    private (string Field, string Message, string Focus)? Count() => Who.Students.Count switch
    {
        < EncounterGroup.FewestMembers => (StudentsForm.Prefix, "Choose at least two students.", "who"),
        > EncounterGroup.MostMembers => (StudentsForm.Prefix, $"A group has at most {EncounterGroup.MostMembers} students.", "who"),
        _ => null,
    };

    private async Task<IActionResult> Save(EncounterGroupId? id, CancellationToken stop)
    {
        switch (await save.Save(id, Group.Written(Who.Students), stop))
        {
            case GroupOutcome.Saved(var saved):
                return this.GoTo($"/encounters/{saved}", "The group is saved.");
            case GroupOutcome.NameTaken:
                ModelState.AddModelError($"{nameof(Group)}.{nameof(GroupForm.Name)}", "Another group has that name. Choose a different one.");
                return this.Again();
            case GroupOutcome.TooFew:
                ModelState.AddModelError(StudentsForm.Prefix, "Choose at least two students of this school.");
                ViewData["Focus"] = "who";
                return this.Again();
            default:
                return NotFound();
        }
    }
}
