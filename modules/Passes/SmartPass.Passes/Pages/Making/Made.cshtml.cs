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

    /// <summary>Whether the pass that this student has is to end first.</summary>
    [BindProperty]
    public bool EndFirst { get; set; }

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

        if (EndFirst)
        {
            return await StartInstead(before, stop);
        }

        var tried = before.Anyway.Where(IsMeant).ToList();
        foreach (var line in before.Waiting.Where(line => line.MayOverride && IsMeant(line.Student.Id)))
        {
            await approve.Approve(line.Pass, new Approval(Overrides: [StartRule.RoomFull]), stop);
        }

        await MakeAgain(no => no.MayOverride.Count > 0 && IsMeant(no.Student), stop);
        return await Again(tried, "Done. A pass against a rule carries a badge.", stop);
    }

    private async Task<IActionResult> StartInstead(MadeView before, CancellationToken stop)
    {
        var meant = before.Refused.Where(line => line.MayEndFirst && line.Student.Id == Student).Select(line => line.Student.Id).ToList();
        await MakeAgain(no => meant.Contains(no.Student), stop);
        return await Again(meant, "Done. The pass they had is over.", stop);
    }

    private async Task<IActionResult> Again(IReadOnlyCollection<PersonId> tried, string done, CancellationToken stop)
    {
        var gone = (await reader.Read(Ticket!, stop)).Made.Select(line => line.Student.Id).ToHashSet();
        return this.GoTo($"/passes/made?ticket={Uri.EscapeDataString(Ticket!)}", tried.All(gone.Contains) ? done : "Not all could go. See why below.");
    }

    private async Task MakeAgain(Func<MadeOutcome.Refused, bool> isMeant, CancellationToken stop)
    {
        if (recent.Of(actor.Id, school.Id, Ticket!) is not { } before)
        {
            return;
        }

        foreach (var no in before.Refused.Where(isMeant).ToList())
        {
            var order = before.Order with { Students = [no.Student], Overrides = no.MayOverride, InsteadOf = EndFirst ? no.InTheWay : null };
            recent.Keep(actor.Id, school.Id, order, await make.Make(order, stop), clock.GetUtcNow());
        }
    }

    private bool IsMeant(PersonId student) => Student is null || Student == student;
}
