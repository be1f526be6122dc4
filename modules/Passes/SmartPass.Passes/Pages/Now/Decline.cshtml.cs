using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A student declines an appointment, with a word to whoever invited them. It cannot be undone, so it is asked once more.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class DeclineModel(ComingReader reader, DeclineAppointment decline, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PassId Id { get; set; }

    [BindProperty, StringLength(Pass.LongestMessage, ErrorMessage = "Keep it under 200 characters.")]
    public string? Reason { get; set; }

    public Coming Appointment { get; private set; } = null!;

    public PassLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        switch (await decline.Decline(Id, Reason, stop))
        {
            case AnswerOutcome.Done:
                return this.GoTo("/now", $"Declined: {Appointment.Title}, {Appointment.When}.");
            case AnswerOutcome.Refused refused:
                ModelState.AddModelError("", refused.Because);
                return this.Again();
            case AnswerOutcome.TooLate late:
                return this.GoTo("/now", late.HowItIs);
            default:
                return NotFound();
        }
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await reader.One(Id, stop) is not { } coming)
        {
            return false;
        }

        Appointment = coming;
        return true;
    }
}
