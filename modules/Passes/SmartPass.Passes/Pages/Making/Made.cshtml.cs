using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Making;

/// <summary>What came of an order, student by student. Looking again repeats nothing.</summary>
[RequirePermission(PassPermissions.Answer)]
internal sealed class MadeModel(
    MadeReader reader, MakePasses make, ApprovePass approve, RecentOrders recent, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    /// <summary>A notice stays one that is read.</summary>
    private const int MostReasons = 3;

    [BindProperty(SupportsGet = true)]
    public string? Ticket { get; set; }

    /// <summary>The one to let go anyway; none for all.</summary>
    [BindProperty]
    public PersonId? Student { get; set; }

    /// <summary>Whether this student's is to start instead of the pass they have.</summary>
    [BindProperty]
    public bool Instead { get; set; }

    /// <summary>Why this student may go all the same, where that is asked for.</summary>
    [BindProperty, StringLength(RuleTable.LongestReason)]
    public string? Why { get; set; }

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

        if (Student is not null && before.AsksReason(Student) && (string.IsNullOrWhiteSpace(Why) || !ModelState.IsValid))
        {
            return this.GoTo($"/passes/made?ticket={Uri.EscapeDataString(Ticket)}", "Say why they may go all the same, in a few words.");
        }

        return Instead ? await StartInstead(stop) : await LetGoAnyway(before, stop);
    }

    /// <summary>A pass in the way that is over by now lets the new one start all the same.</summary>
    private async Task<IActionResult> StartInstead(CancellationToken stop)
    {
        await MakeAgain(no => no.InTheWay is not null && no.Student == Student, no => no.InTheWay, stop);
        return await Again(
            now => now.Made.Any(line => line.Student.Id == Student) ? "Done. The pass they had is over."
                : now.Waiting.Any(line => line.Student.Id == Student) ? "The pass they had is over. They wait in line."
                : "They could not go. See why below.",
            stop);
    }

    private async Task<IActionResult> LetGoAnyway(MadeView before, CancellationToken stop)
    {
        var tried = before.MayGoAnyway(Student);
        var reasons = new List<string>();
        foreach (var line in before.Waiting.Where(line => tried.Contains(line.Student.Id)))
        {
            if (await approve.Approve(line.Pass, new Approval(Overrides: [StartRule.RoomFull]), stop) is AnswerOutcome.Refused refused)
            {
                reasons.Add(refused.Because);
            }
        }

        await MakeAgain(no => tried.Contains(no.Student), _ => null, stop);
        return await Again(
            now => tried.Count == 0 ? "Nobody is left to let go. See below how they stand."
                : tried.All(student => now.Made.Any(line => line.Student.Id == student)) ? "Done. A pass against a rule carries a badge."
                : $"Not all could go. {(reasons.Count == 0 ? "See why below." : string.Join(" ", reasons.Distinct().Take(MostReasons)))}",
            stop);
    }

    private async Task<IActionResult> Again(Func<MadeView, string> notice, CancellationToken stop) =>
        this.GoTo($"/passes/made?ticket={Uri.EscapeDataString(Ticket!)}", notice(await reader.Read(Ticket!, stop)));

    private async Task MakeAgain(Func<MadeOutcome.Refused, bool> isMeant, Func<MadeOutcome.Refused, PassId?> insteadOf, CancellationToken stop)
    {
        if (recent.Of(actor.Id, school.Id, Ticket!) is not { } before)
        {
            return;
        }

        foreach (var no in before.Refused.Where(isMeant).ToList())
        {
            var order = before.Order with { Students = [no.Student], Overrides = no.MayOverride, Reason = Why, InsteadOf = insteadOf(no) };
            recent.Keep(actor.Id, school.Id, order, await make.Make(order, stop), clock.GetUtcNow());
        }
    }
}
