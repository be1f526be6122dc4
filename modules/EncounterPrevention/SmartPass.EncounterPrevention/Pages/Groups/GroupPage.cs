using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>The form of a group. Its buttons post it back for a step, or save it.</summary>
internal abstract class GroupPage(SaveGroup save, MembersReader members, CurrentSchool school) : PageModel
{
    [BindProperty]
    public MembersForm Who { get; set; } = new();

    [BindProperty]
    public GroupForm Group { get; set; } = new();

    public MembersView View { get; private set; } = null!;

    public EncounterLinks Links { get; } = new(school);

    /// <summary>Of the saved one, whatever is being typed; null for a new one.</summary>
    public string? SavedName { get; protected set; }

    /// <summary>Where the form goes.</summary>
    public abstract string Address { get; }

    /// <summary>Where one came from.</summary>
    public abstract string Back { get; }

    protected MembersReader Members { get; } = members;

    /// <summary>Who is in it as it is saved.</summary>
    protected IReadOnlyCollection<PersonId> SavedMembers { get; set; } = [];

    protected async Task<IActionResult> Post(EncounterGroupId? id, string? step, CancellationToken stop)
    {
        ModelState.Clear();
        var searched = step == MembersReader.Find && !string.IsNullOrWhiteSpace(Who.Text);
        if (step is not (null or "" or "save") && (step != MembersReader.Find || searched))
        {
            await Members.Take(Who, step, stop);
            await Fill(step == MembersReader.TakeList ? "list" : "who", stop);
            if (View.ListFault is { } fault)
            {
                ModelState.AddModelError(MembersView.ListField, fault);
            }

            return Page();
        }

        await Members.TakeRest(Who, stop);
        await Fill("name", stop);
        Check();
        return ModelState.IsValid ? await Save(id, stop) : this.Again();
    }

    protected async Task Fill(string focus, CancellationToken stop)
    {
        View = await Members.Read(Who, SavedMembers, stop);
        ViewData["Focus"] = focus;
    }

    private void Check()
    {
        var faults = Group.Faults().ToList();
        foreach (var (field, message) in faults)
        {
            ModelState.AddModelError($"{nameof(Group)}.{field}", message);
        }

        var unsettled = View.Unsettled;
        if (unsettled is var (box, wrong, _))
        {
            ModelState.AddModelError(box, wrong);
        }

        // The first that is wrong: members stand below the name and above all else.
        ViewData["Focus"] = faults is [(nameof(GroupForm.Name), _), ..] ? "name" : unsettled?.Focus ?? (faults is [var (first, _), ..] ? first.ToLowerInvariant() : "name");
    }

    private async Task<IActionResult> Save(EncounterGroupId? id, CancellationToken stop)
    {
        switch (await save.Save(id, Group.Written(Who), stop))
        {
            case GroupOutcome.Saved(var saved):
                return this.GoTo($"/encounters/{saved}", "The group is saved.");
            case GroupOutcome.NameTaken:
                ModelState.AddModelError($"{nameof(Group)}.{nameof(GroupForm.Name)}", "Another group has that name. Choose a different one.");
                return this.Again();
            case GroupOutcome.TooFew:
                ModelState.AddModelError(MembersView.Prefix, "Choose at least two students of this school.");
                ViewData["Focus"] = "who";
                return this.Again();
            default:
                return NotFound();
        }
    }
}
