using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Roster;

/// <summary>Staff put students into an activity, or invite them.</summary>
[RequirePermission(FlexPermissions.Host)]
internal sealed class AssignModel(RosterReader reader, IStudentPicker picker, AssignStudents assign, InviteStudents invite, CurrentSchool school, CurrentActor actor) : PageModel
{
    public const string Invite = "invite", Ask = "ask", Require = "require";

    [BindProperty(SupportsGet = true)]
    public ActivitySessionId Id { get; set; }

    [BindProperty]
    public StudentsForm Who { get; set; } = new();

    public StudentsView View { get; private set; } = null!;

    public ActivityInSession Activity { get; private set; } = null!;

    /// <summary>Who could not be had, and why.</summary>
    public IReadOnlyList<(PersonFacts Student, string Why)> Not { get; private set; } = [];

    public FlexLinks Links { get; } = new(school);

    public bool IsAdministrator => actor.Can(FlexPermissions.Manage);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? await Show(null, stop) : NotFound();

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        ModelState.Clear();
        if (step is not (Ask or Require or Invite))
        {
            return await Show(step, stop);
        }

        View = await picker.TakeRest(Who, stop: stop);
        if ((View.Unsettled ?? (View.Chosen.Count == 0 ? (StudentsForm.Prefix, "Choose at least one student.", "who") : null)) is var (field, wrong, focus))
        {
            return Wrong(field, wrong, focus);
        }

        return step == Invite ? await DoInvite(stop) : await DoAssign(step == Require, stop);
    }

    private async Task<IActionResult> DoInvite(CancellationToken stop)
    {
        switch (await invite.Invite(Id, Who.Students, stop))
        {
            case InviteOutcome.Invited done:
                var (had, whyNot) = (done.Newly.Concat(done.Before).ToHashSet(), done.Not.ToDictionary(one => one.Student, one => one.Why));
                return await Tell(
                    $"{done.InWords()} They see it first when they choose.", done.InWords(),
                    [.. View.Chosen.Where(student => !had.Contains(student.Id)).Select(student => (student, whyNot.GetValueOrDefault(student.Id, Assigned.Changed)))], stop);
            case InviteOutcome.Refused(var because):
                return Wrong(StudentsForm.Prefix, because, "who");
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> DoAssign(bool required, CancellationToken stop)
    {
        if (await assign.Assign(Id, Who.Students, required, stop) is not { } done)
        {
            return NotFound();
        }

        var seated = done.Count(one => one.No is null);
        var said = seated == 0 ? "Nobody could be given a seat." : $"{CountWords.Count(seated, "student has", "students have")} a seat.";
        return await Tell(said, said, Assigned.WithoutSeat(View.Chosen, done), stop);
    }

    /// <summary>Those who are had are done with; the others stay on the form with the reason.</summary>
    private async Task<IActionResult> Tell(string allDone, string someDone, IReadOnlyList<(PersonFacts Student, string Why)> not, CancellationToken stop)
    {
        if (not.Count == 0)
        {
            return this.GoTo($"/flex/at/{Id}", allDone);
        }

        Not = not;
        (Who.Shown, Who.Students) = ([.. not.Select(one => one.Student.Id)], [.. not.Select(one => one.Student.Id)]);
        View = await picker.Take(Who, null, stop: stop);
        return Wrong(StudentsForm.Prefix, $"{someDone} {CountWords.Count(not.Count, "student could not be", "students could not be")}, as told below.", "who");
    }

    private async Task<IActionResult> Show(string? step, CancellationToken stop)
    {
        View = await picker.Take(Who, step, stop: stop);
        ViewData["Focus"] = View.Focus;
        return Page();
    }

    private PageResult Wrong(string field, string message, string focus)
    {
        ModelState.AddModelError(field, message);
        ViewData["Focus"] = focus;
        return this.Again();
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        Activity = (await reader.Find(Id, stop))?.Offer.Activity!;
        return Activity is not null;
    }
}
