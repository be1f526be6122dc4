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
internal sealed class MadeModel(
    MadeReader reader, MakePasses make, ApprovePass approve, RecentOrders recent, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
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
        if (Ticket is null || await reader.Read(Ticket, stop) is not { IsEmpty: false } before)
        {
            return this.GoTo("/passes/new", "That list is no longer kept. Make the passes again for those who have none.");
        }

        var tried = before.Anyway.Where(IsMeant).ToList();
        foreach (var line in before.Waiting.Where(line => line.MayOverride && IsMeant(line.Student.Id)))
        {
            await approve.Approve(line.Pass, new Approval(Overrides: [StartRule.RoomFull]), stop);
        }

        await MakeAgain(Ticket, stop);
        var gone = (await reader.Read(Ticket, stop)).Made.Select(line => line.Student.Id).ToHashSet();
        return this.GoTo($"/passes/made?ticket={Uri.EscapeDataString(Ticket)}", tried.All(gone.Contains) ? "Done. A pass against a rule carries a badge." : "Not all could go. See why below.");
    }

    private async Task MakeAgain(string ticket, CancellationToken stop)
    {
        if (recent.Of(actor.Id, school.Id, ticket) is not { } before)
        {
            return;
        }

        foreach (var no in before.Refused.Where(no => no.MayOverride.Count > 0 && IsMeant(no.Student)).ToList())
        {
            var order = before.Order with { Students = [no.Student], Overrides = no.MayOverride };
            recent.Keep(actor.Id, school.Id, order, await make.Make(order, stop), clock.GetUtcNow());
        }
    }

    private bool IsMeant(PersonId student) => Student is null || Student == student;
}
