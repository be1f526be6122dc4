using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One pass of this school, whatever became of it.</summary>
internal sealed class OnePassReader(
    PassesDb db, PassCards cards, PassHistory history, PassSentences sentences, MyRooms myRooms, IRooms rooms, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<PassCard?> Card(PassId id, CancellationToken stop) =>
        await One(id, stop) is { } pass ? (await cards.Of([pass], stop)).FirstOrDefault() : null;

    public async Task<OnePass> Read(PassId id, CancellationToken stop)
    {
        if (await One(id, stop) is not { } before)
        {
            return new OnePass.NotThere();
        }

        // The stamp names the student, so it is taken before the pass is read for showing.
        var stamp = stamps.Take(PassTopics.Student(before.StudentId));
        if (await One(id, stop) is not { } pass || await cards.Of([pass], stop) is not [var card])
        {
            return new OnePass.NotThere();
        }

        var mine = await myRooms.Of(actor.Actor, stop);
        var mayAnswer = pass.Status == PassStatus.Requested && MayAnswer.Allows(actor.Actor, pass, card.To);
        if (!MaySee.Allows(actor.Actor, pass, mine) && !mayAnswer)
        {
            // To another student a pass that is not theirs is simply not there.
            return actor.Can(PassPermissions.Answer) || actor.Can(PassPermissions.SeeBoard) ? new OnePass.NotYours() : new OnePass.NotThere();
        }

        var story = (await history.Of(id, stop)).Where(MayRead);
        return new OnePass.Found(new OnePassView(
            stamp, clock.GetUtcNow(), card, PassState.Of(pass, school.Required),
            mayAnswer ? await Destinations(card, stop) : [],
            mayAnswer,
            pass.Status == PassStatus.Active && MayEnd.Allows(actor.Actor, pass, mine),
            MayEnd.Concerns(actor.Actor, pass, mine),
            await sentences.Of([.. story], stop),
            new PassLinks(school), school.Required));
    }

    /// <summary>Refusals are the staff's to know, a report only its reporter's and the administrators'.</summary>
    private bool MayRead(PassEvent happened) => happened.Kind switch
    {
        PassEventKind.Refused => actor.Can(PassPermissions.Answer),
        PassEventKind.Reported => actor.Can(PassPermissions.SeeReports) || happened.By == actor.Id,
        _ => true,
    };

    private Task<Pass?> One(PassId id, CancellationToken stop) =>
        db.Passes.AsNoTracking().FirstOrDefaultAsync(pass => pass.Id == id, stop);

    /// <summary>Where this member of staff may let the student go now; the place asked for stays on the list, whatever became of it.</summary>
    private async Task<IReadOnlyList<RoomFacts>> Destinations(PassCard card, CancellationToken stop)
    {
        var open = (await rooms.All(school.Id, stop)).Where(room => room.Closed is null && room.Id != card.From.Id && MaySend.Allows(actor.Actor, room)).ToList();
        return open.Any(room => room.Id == card.To.Id) ? open : [card.To, .. open];
    }
}

/// <summary>What there is of a pass for who asks.</summary>
internal abstract record OnePass
{
    private OnePass()
    {
    }

    internal sealed record Found(OnePassView View) : OnePass;

    internal sealed record NotYours : OnePass;

    internal sealed record NotThere : OnePass;
}
