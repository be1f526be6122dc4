using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Unfilled;

/// <summary>Who has no seat in a session; an administrator places or assigns many of them at once.</summary>
[RequirePermission(FlexPermissions.Manage)]
internal sealed class IndexModel(UnfilledListReader reader, PlaceStudents place, AssignStudents assign, TakeList take, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SessionId Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "grade")]
    public string? Grade { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    /// <summary>Those that are ticked.</summary>
    [BindProperty]
    public List<PersonId> Students { get; set; } = [];

    /// <summary>All that the filter keeps, ticked or not.</summary>
    [BindProperty]
    public bool Everyone { get; set; }

    [BindProperty]
    public ActivitySessionId? Activity { get; set; }

    public UnfilledView View { get; private set; } = null!;

    public UnfilledResult? Result { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Look(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostPlaceAsync(CancellationToken stop)
    {
        if (!await Look(stop))
        {
            return NotFound();
        }

        if (Chosen is not { Count: > 0 } chosen)
        {
            return Fault(nameof(Students), "Choose at least one student.");
        }

        var placed = await place.These(Id, [.. chosen.Select(student => student.Id)], stop);
        await Look(stop);
        var left = View.Kept.Select(student => student.Id).ToHashSet();
        return Tell($"{CountWords.Count(placed, "student is", "students are")} placed.", [.. chosen.Where(student => left.Contains(student.Id)).Select(student => new NotSeated(student.Name, null))]);
    }

    public async Task<IActionResult> OnPostAssignAsync(CancellationToken stop)
    {
        if (!await Look(stop))
        {
            return NotFound();
        }

        if (Activity is not { } activity || View.Choices.FirstOrDefault(choice => choice.Id == activity) is null)
        {
            return Fault(nameof(Activity), "Choose an activity of this session.");
        }

        if (Chosen is not { Count: > 0 } chosen)
        {
            return Fault(nameof(Students), "Choose at least one student.");
        }

        var assigned = await assign.Assign(activity, [.. chosen.Select(student => student.Id)], required: false, stop) ?? [];
        await Look(stop);
        return Tell($"{CountWords.Count(assigned.Count(one => one.No is null), "student is", "students are")} assigned.", [.. Assigned.WithoutSeat(chosen, assigned).Select(one => new NotSeated(one.Student.Name, one.Why))]);
    }

    /// <summary>Sent as a form, since taking it is written down.</summary>
    public async Task<IActionResult> OnPostDownloadAsync(CancellationToken stop)
    {
        if (!await Look(stop))
        {
            return NotFound();
        }

        await take.Downloaded($"a list of {CountWords.Count(View.Kept.Count, "student")} without a seat in {View.Session.InWords}", stop);
        return File(UnfilledFile.Bytes(View.Kept), "text/csv; charset=utf-8", UnfilledFile.Name(school.Required, View.Session.Session));
    }

    private IReadOnlyList<PersonFacts> Chosen => Everyone ? View.Kept : [.. View.Kept.Where(student => Students.Contains(student.Id))];

    /// <summary>Who could not be seated stays on the page, with what staff are told.</summary>
    private IActionResult Tell(string done, IReadOnlyList<NotSeated> not)
    {
        if (not.Count == 0)
        {
            Notice.Keep(TempData, "done", done);
            return LocalRedirect(View.At(View.Page));
        }

        Result = new UnfilledResult(done, not);
        return Page();
    }

    private PageResult Fault(string field, string message)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, message);
        return this.Again();
    }

    private async Task<bool> Look(CancellationToken stop)
    {
        var view = await reader.Read(Id, new UnfilledFilter(Text, Grade), Number, stop);
        View = view!;
        return view is not null;
    }
}
