using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One pass for those it concerns: what it is, what may be done, what happened.</summary>
[RequirePermission(PassPermissions.Ask, PassPermissions.Answer, PassPermissions.SeeBoard)]
internal sealed class DetailsModel(OnePassReader reader, PassCards cards, PassHistory history, PassSentences sentences, IRooms rooms, MyRooms myRooms, CurrentSchool school, CurrentActor actor) : PageModel
{
    public PassCard Card { get; private set; } = null!;

    public PassStatus Status { get; private set; }

    public bool MayAnswerIt { get; private set; }

    public bool MayEndIt { get; private set; }

    public IReadOnlyList<Sentence> Story { get; private set; } = [];

    public IReadOnlyList<RoomFacts> Rooms { get; private set; } = [];

    public PassLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(PassId id, CancellationToken stop)
    {
        var pass = await reader.Read(id, stop);
        if (pass is null || await cards.Of([pass], stop) is not [var card])
        {
            return NotFound();
        }

        var mine = await myRooms.Of(actor.Actor, stop);
        MayAnswerIt = pass.Status == PassStatus.Requested && MayAnswer.Allows(actor.Actor, pass, card.To);
        if (!MaySee.Allows(actor.Actor, pass, mine) && !MayAnswerIt)
        {
            return actor.Can(PassPermissions.Answer) || actor.Can(PassPermissions.SeeBoard) ? Forbid() : NotFound();
        }

        Card = card;
        Status = pass.Status;
        MayEndIt = pass.Status == PassStatus.Active && MayEnd.Allows(actor.Actor, pass, mine);
        Story = await sentences.Of([.. (await history.Of(id, stop)).Where(happened => happened.Kind != PassEventKind.Refused || actor.Can(PassPermissions.Answer))], stop);
        Rooms = MayAnswerIt ? [.. (await rooms.All(school.Id, stop)).Where(room => room.Closed is null)] : [];
        return Page();
    }
}
