using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Making;

/// <summary>What came of an order, student by student. Looking again repeats nothing.</summary>
[RequirePermission(PassPermissions.Answer)]
internal sealed class MadeModel(MadeReader reader, MakePasses make, RecentOrders recent, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Ticket { get; set; }

    /// <summary>The one to let go anyway; none for all.</summary>
    [BindProperty]
    public PersonId? Student { get; set; }

    public MadeView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (string.IsNullOrEmpty(Ticket))
        {
            return this.GoTo("/passes/new");
        }

        View = await reader.Read(Ticket, stop);
        return View.IsEmpty ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Ticket is null || recent.Of(actor.Id, school.Id, Ticket) is not { } before)
        {
            return this.GoTo("/passes/new", "That list is no longer kept. Make the passes again for those who have none.");
        }

        var again = before.Refused.Where(no => no.MayOverride.Count > 0 && (Student is null || no.Student == Student)).ToList();
        foreach (var no in again)
        {
            var order = before.Order with { Students = [no.Student], Overrides = no.MayOverride };
            recent.Keep(actor.Id, school.Id, order, await make.Make(order, stop), clock.GetUtcNow());
        }

        var left = recent.Of(actor.Id, school.Id, Ticket)!.Refused.Count(no => again.Any(tried => tried.Student == no.Student));
        return this.GoTo($"/passes/made?ticket={Uri.EscapeDataString(Ticket)}", left == 0 ? "Done. The pass carries a badge." : "Not all could go. See why below.");
    }
}
