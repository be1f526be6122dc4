using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.PinApproval;

/// <summary>A teacher says yes on the student's own screen, with their PIN. The PIN is never shown again.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class IndexModel(PinReader reader, IPins pins, ApprovePass approve, WhatTheTeacherRead read, CurrentSchool school, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PassId Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty]
    public PersonId? Who { get; set; }

    [BindProperty, StringLength(PinWords.LongestPin, ErrorMessage = "That is too long for a PIN. Type it again.")]
    public string? Pin { get; set; }

    /// <summary>What the teacher read and says yes to all the same, sealed.</summary>
    [BindProperty]
    public string? Anyway { get; set; }

    public PinView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : this.GoTo("/now");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return this.GoTo("/now");
        }

        var teacher = View.Staff.FirstOrDefault(choice => choice.Id == Who);
        if (teacher is null)
        {
            ModelState.TryAddModelError(nameof(Who), "Choose who approves.");
        }

        if (string.IsNullOrWhiteSpace(Pin))
        {
            ModelState.TryAddModelError(nameof(Pin), "Type the PIN.");
        }

        if (!ModelState.IsValid || teacher is null)
        {
            return this.Again();
        }

        // Checked before the write gate: it is slow on purpose. A student's tries count together, whichever request they are for.
        switch (await pins.Check(school.Required, teacher.Id, Pin!, $"student {actor.Id}", stop))
        {
            case PinVerdict.Right right:
                return await Show(await actor.As(right.Actor, () => approve.Approve(Id, new Approval(Overrides: read.Rules(Anyway, Id, teacher.Id), Route: PassRoute.Pin), stop)), teacher, stop);
            case PinVerdict.Wait wait:
                ModelState.AddModelError(nameof(Pin), PinWords.Wait(wait.For));
                return this.Again();
            default:
                ModelState.AddModelError(nameof(Pin), PinWords.Wrong(teacher.Name));
                return this.Again();
        }
    }

    private async Task<IActionResult> Show(AnswerOutcome outcome, StaffChoice teacher, CancellationToken stop)
    {
        switch (outcome)
        {
            case AnswerOutcome.InLine { MayOverride.Count: > 0 } line when await Find(stop):
                return AskAgain($"{line.Because} {View.Card.Student.GivenName} waits in line.", line.MayOverride, teacher);
            case AnswerOutcome.Done or AnswerOutcome.InLine:
                return this.GoTo("/now");
            case AnswerOutcome.Refused refused:
                var told = refused.BeforeStudent ?? refused;
                return AskAgain(told.Because, told.MayOverride, teacher);
            case AnswerOutcome.TooLate late:
                return this.GoTo("/now", late.HowItIs);
            default:
                ModelState.AddModelError(nameof(Who), $"{teacher.Name} cannot approve this one. Choose someone else.");
                return this.Again();
        }
    }

    private PageResult AskAgain(string because, IReadOnlyList<StartRule> mayOverride, StaffChoice teacher)
    {
        ModelState.AddModelError("", because);
        ModelState.Remove(nameof(Anyway));
        Anyway = mayOverride.Count > 0 ? read.Seal(Id, teacher.Id, mayOverride) : null;
        return this.Again();
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await reader.Read(Id, Text, stop) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
