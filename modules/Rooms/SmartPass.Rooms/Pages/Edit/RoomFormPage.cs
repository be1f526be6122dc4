using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Edit;

/// <summary>What adding and changing a room share: its kind, its staff and the students it is for are chosen button by button, and nothing is kept until Save.</summary>
internal abstract class RoomFormPage(IPeople people, NamedStudents students, RoomChoicesReader choices, CurrentSchool school) : PageModel
{
    private const int MostMatches = 8;
    private const string NumbersField = $"{nameof(Form)}.{nameof(RoomForm.Whom)}.{nameof(AudienceForm.Numbers)}";

    [BindProperty]
    public RoomForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await IsThere(stop))
        {
            return NotFound();
        }

        return string.IsNullOrWhiteSpace(Form.Whom.Numbers) ? await Save(stop) : await AskAboutPasted("Choose below whether the room is for these students or not, or empty the field.", stop);
    }

    /// <summary>Enter in a field presses the first button of the form: a name in a search box is looked for, without one it saves.</summary>
    public Task<IActionResult> OnPostEnterAsync(CancellationToken stop) => (Form.Search, Form.Whom.Search) switch
    {
        (not (null or ""), _) => OnPostFindAsync(stop),
        (_, not (null or "")) => OnPostFindStudentsAsync(stop),
        _ => OnPostAsync(stop),
    };

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

    public async Task<IActionResult> OnPostFindStudentsAsync(CancellationToken stop)
    {
        await students.Find(Form.Whom, stop);
        return await IsThere(stop) ? await Show(stop) : NotFound();
    }

    /// <param name="person">A student the room is for by name.</param>
    /// <param name="not">It is not for them.</param>
    /// <param name="stop">Stops reading.</param>
    public Task<IActionResult> OnPostNameAsync(PersonId person, bool not, CancellationToken stop)
    {
        Form.Whom.IsOpen = true;
        if (person != default)
        {
            Form.Whom.Put(person, not);
        }

        return ShowIfThere(stop);
    }

    public Task<IActionResult> OnPostTakeOffAsync(PersonId person, CancellationToken stop)
    {
        Form.Whom.IsOpen = true;
        Form.Whom.TakeOff(person);
        return ShowIfThere(stop);
    }

    public async Task<IActionResult> OnPostNumbersAsync(bool not, CancellationToken stop)
    {
        if (!await IsThere(stop))
        {
            return NotFound();
        }

        await students.TakePasted(Form.Whom, not, stop);
        ModelState.Remove(NumbersField);
        return Form.Whom.Numbers == "" ? await Show(stop) : await AskAboutPasted("These are not numbers of students of this school. The others are on the list. Correct them, or empty the field.", stop);
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
        Form.Choices = await choices.Read(Form, stop);
        await students.Show(Form.Whom, stop);
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
        (Form.Search, Form.Whom.Search) = (null, null);
        ModelState.Remove($"{nameof(Form)}.{nameof(RoomForm.Search)}");
        ModelState.Remove($"{nameof(Form)}.{nameof(RoomForm.Whom)}.{nameof(AudienceForm.Search)}");
        return await IsThere(stop) ? await Show(stop) : NotFound();
    }

    private async Task<IActionResult> AskAboutPasted(string message, CancellationToken stop)
    {
        Form.Whom.IsOpen = true;
        ModelState.AddModelError(NumbersField, message);
        await Show(stop);
        return this.Again();
    }

    private async Task Search(CancellationToken stop)
    {
        var found = await people.Staff(school.Id, Form.Search, MostMatches + Form.Staff.Count, stop);
        Form.Matches = [.. found.Where(person => !Form.Staff.Contains(person.Id)).Take(MostMatches)];
    }
}
