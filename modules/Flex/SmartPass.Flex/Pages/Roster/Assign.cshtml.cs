using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Roster;

/// <summary>Staff put students into an activity, or invite them.</summary>
[RequirePermission(FlexPermissions.Host)]
internal sealed class AssignModel(RosterReader reader, WhoReader who, AssignStudents assign, InviteStudents invite, CurrentSchool school, CurrentActor actor) : PageModel
{
    public const string Invite = "invite", Ask = "ask", Require = "require";

    [BindProperty(SupportsGet = true)]
    public ActivitySessionId Id { get; set; }

    [BindProperty]
    public WhoForm Who { get; set; } = new();

    public WhoView View { get; private set; } = null!;

    public ActivityInSession Activity { get; private set; } = null!;

    /// <summary>Who could not be had, and why.</summary>
    public IReadOnlyList<(string Name, string Why)> Not { get; private set; } = [];

    public FlexLinks Links { get; } = new(school);

    public bool IsAdministrator => actor.Can(FlexPermissions.Manage);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        View = await who.Take(Who, null, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        ModelState.Clear();
        View = await who.Take(Who, step, stop);
        if (step is WhoForm.Look or WhoForm.AddClass)
        {
            return Page();
        }

        if ((View.Unsettled ?? (Who.Students.Count == 0 ? "Choose at least one student." : null)) is { } wrong)
        {
            ModelState.AddModelError(nameof(Who), wrong);
            return this.Again();
        }

        return step == Invite ? await DoInvite(stop) : await DoAssign(step == Require, stop);
    }

    private async Task<IActionResult> DoInvite(CancellationToken stop) => await invite.Invite(Id, Who.Students, stop) is { } invited
        ? this.GoTo($"/flex/at/{Id}", invited == 0 ? "They were invited before." : $"{CountWords.Count(invited, "student is", "students are")} invited. They see it first when they choose.")
        : NotFound();

    private async Task<IActionResult> DoAssign(bool required, CancellationToken stop)
    {
        if (await assign.Assign(Id, Who.Students, required, stop) is not { } done)
        {
            return NotFound();
        }

        var seated = done.Count(one => one.No is null);
        if (seated == done.Count)
        {
            return this.GoTo($"/flex/at/{Id}", $"{CountWords.Count(seated, "student has", "students have")} a seat.");
        }

        // Those who have a seat are done with; the others stay on the form with the reason.
        var left = done.Where(one => one.No is not null).Select(one => one.Student).ToHashSet();
        Not = [.. View.Listed.Where(student => left.Contains(student.Id)).Select(student => (student.Name, done.First(one => one.Student == student.Id).No!.ToStaff))];
        Who.Students.RemoveAll(student => !left.Contains(student));
        Who.Shown.RemoveAll(student => !left.Contains(student));
        View = await who.Take(Who, null, stop);
        ModelState.AddModelError(nameof(Who), seated == 0 ? "Nobody could be given a seat." : $"{CountWords.Count(seated, "student has", "students have")} a seat; these do not.");
        return this.Again();
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        Activity = (await reader.Find(Id, stop))?.Offer.Activity!;
        return Activity is not null;
    }
}
