using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Groups;

/// <summary>The form of a saved group. Its buttons post it back for a step, or save it.</summary>
internal abstract class GroupPage(SaveGroup save, IStudentPicker picker, CurrentSchool school) : PageModel
{
    [BindProperty]
    public StudentsForm Who { get; set; } = new();

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public bool Shared { get; set; }

    public StudentsView View { get; private set; } = null!;

    public PassLinks Links { get; } = new(school);

    /// <summary>Of the saved one, whatever is being typed; null for a new one.</summary>
    public string? SavedName { get; protected set; }

    /// <summary>Where the form goes.</summary>
    public abstract string Address { get; }

    protected async Task<IActionResult> Post(GroupId? id, string? step, CancellationToken stop)
    {
        ModelState.Clear();
        if (Who.Takes(step))
        {
            await Show(step, stop);
            ViewData["Focus"] = View.Focus;
            return Page();
        }

        View = await picker.TakeRest(Who, stop: stop);
        ViewData["Focus"] = "name";
        Check();
        return ModelState.IsValid ? await Save(id, stop) : this.Again();
    }

    protected async Task Show(string? step, CancellationToken stop) => View = await picker.Take(Who, step, stop: stop);

    private void Check()
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > SavedGroup.LongestName)
        {
            ModelState.AddModelError(nameof(Name), $"Give the list a name of at most {SavedGroup.LongestName} characters.");
        }

        if (View.Unsettled is var (field, message, focus))
        {
            ViewData["Focus"] = ModelState.IsValid ? focus : "name";
            ModelState.AddModelError(field, message);
        }
        else if (Who.Students.Count is 0 or > SavedGroup.MostMembers)
        {
            ModelState.AddModelError(nameof(Who), $"Choose from 1 to {SavedGroup.MostMembers} students.");
        }
    }

    private async Task<IActionResult> Save(GroupId? id, CancellationToken stop)
    {
        switch (await save.Save(id, new WrittenGroup(Name!, Shared, Who.Students), stop))
        {
            case GroupOutcome.Saved:
                return this.GoTo("/groups", $"{Name!.Trim()} is saved.");
            case GroupOutcome.NameTaken:
                ModelState.AddModelError(nameof(Name), "Another list has that name. Choose a different one.");
                return this.Again();
            default:
                return NotFound();
        }
    }
}
