using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Freezing;

/// <summary>Asks once, then no new pass starts in the whole school; and lets them start again.</summary>
[RequirePermission(PassPermissions.Freeze)]
internal sealed class IndexModel(FreezePasses freeze, FrozenReader reader, CurrentSchool school, CurrentActor actor) : PageModel
{
    private const string Else = "Something else";

    /// <summary>Usual reasons.</summary>
    public static IReadOnlyList<string> Reasons { get; } = ["Emergency", "Assembly", "Drill", "Testing", Else];

    [BindProperty]
    public string? Reason { get; set; } = Reasons[0];

    [BindProperty]
    public string? Other { get; set; }

    public Frozen? Frozen { get; private set; }

    public PassLinks Links { get; } = new(school);

    public bool SeesBoard => actor.Can(PassPermissions.SeeBoard);

    public async Task OnGetAsync(CancellationToken stop) => Frozen = await reader.Now(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (string.IsNullOrEmpty(Why) && Reason != Else)
        {
            ModelState.AddModelError(nameof(Reason), "Choose a reason. Staff read it.");
        }
        else if (Why is not { Length: > 0 and <= Freeze.LongestReason })
        {
            ModelState.AddModelError(nameof(Other), $"Say why, in at most {Freeze.LongestReason} characters. Staff read it.");
        }

        if (!ModelState.IsValid)
        {
            Frozen = await reader.Now(stop);
            return this.Again();
        }

        await freeze.Freeze(Why!, stop);
        return this.GoTo("/freeze", "Passes are paused. No new pass starts.");
    }

    public async Task<IActionResult> OnPostThawAsync(CancellationToken stop)
    {
        await freeze.Thaw(stop);
        return this.Done("Passes start again.");
    }

    /// <summary>What was typed goes before what was chosen: a reason is chosen beforehand.</summary>
    private string? Why => Other?.Trim() is { Length: > 0 } typed ? typed : Reasons.FirstOrDefault(usual => usual == Reason && usual != Else);
}
