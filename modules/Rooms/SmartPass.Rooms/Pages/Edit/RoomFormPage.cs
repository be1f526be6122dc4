using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Edit;

/// <summary>What adding and changing a room share: its kind and its staff are chosen button by button, and nothing is kept until Save.</summary>
internal abstract class RoomFormPage(IPeople people, CurrentSchool school) : PageModel
{
    private const int MostMatches = 8;

    [BindProperty]
    public RoomForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await IsThere(stop) ? await Save(stop) : NotFound();

    /// <summary>Enter in a field presses the first button of the form: a name in the search box is looked for, without one it saves.</summary>
    public Task<IActionResult> OnPostEnterAsync(CancellationToken stop) => string.IsNullOrWhiteSpace(Form.Search) ? OnPostAsync(stop) : OnPostFindAsync(stop);

    public async Task<IActionResult> OnPostFindAsync(CancellationToken stop)
    {
        if (await IsThere(stop))
        {
            await Search(stop);
            return await Show(stop);
        }

        return NotFound();
    }

    public Task<IActionResult> OnPostAddAsync(PersonId person, CancellationToken stop)
    {
        if (person != default && !Form.Staff.Contains(person))
        {
            Form.Staff.Add(person);
        }

        return ShowIfThere(stop);
    }

    public Task<IActionResult> OnPostRemoveAsync(PersonId person, CancellationToken stop)
    {
        Form.Staff.Remove(person);
        return ShowIfThere(stop);
    }

    public Task<IActionResult> OnPostKindAsync(RoomKind kind, CancellationToken stop)
    {
        if (Enum.IsDefined(kind))
        {
            Form.Become(kind);
            // The fields show what was posted unless it is forgotten.
            ModelState.Clear();
        }

        return ShowIfThere(stop);
    }

    protected abstract Task<bool> IsThere(CancellationToken stop);

    protected abstract Task<IActionResult> Save(CancellationToken stop);

    protected async Task<IActionResult> Show(CancellationToken stop)
    {
        var known = await people.Of(Form.Staff, stop);
        Form.People = [.. Form.Staff.Where(known.ContainsKey).Select(person => known[person])];
        return Page();
    }

    protected async Task<IActionResult> ShowProblems(RoomSaved.Wrong wrong, CancellationToken stop)
    {
        foreach (var problem in wrong.Problems)
        {
            ModelState.AddModelError($"{nameof(Form)}.{problem.Field}", problem.Message);
        }

        await Show(stop);
        return this.Again();
    }

    private async Task<IActionResult> ShowIfThere(CancellationToken stop)
    {
        // What was looked for is done with.
        Form.Search = null;
        ModelState.Remove($"{nameof(Form)}.{nameof(RoomForm.Search)}");
        return await IsThere(stop) ? await Show(stop) : NotFound();
    }

    private async Task Search(CancellationToken stop)
    {
        var found = await people.Staff(school.Id, Form.Search, MostMatches + Form.Staff.Count, stop);
        Form.Matches = [.. found.Where(person => !Form.Staff.Contains(person.Id)).Take(MostMatches)];
    }
}
