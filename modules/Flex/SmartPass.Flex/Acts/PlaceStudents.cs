using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>At the cut-off students who chose nothing are placed: in the default room, or in the open activity with most room. Who they are is read before the gate, and they go through it a few at a time, so that nobody waits long; each step goes on from what is there, so that it may be cut off anywhere, come late or run twice, and the placement is the same.</summary>
internal sealed class PlaceStudents(FlexDb db, Writing writing, DayInHand hand, DayReader days, UnfilledReader unfilled, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public const int InAStep = 40;

    /// <summary>Places everyone in a session whose cut-off has come, ends its waitlists, and notes that it is done.</summary>
    /// <returns>Of each step, how many have a seat now.</returns>
    public async IAsyncEnumerable<int> Everyone(SessionId id, [EnumeratorCancellation] CancellationToken stop = default)
    {
        if (await db.Sessions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.PlacedAt == null, stop) is not { } session || session.ClosesAt > clock.GetUtcNow())
        {
            yield break;
        }

        foreach (var some in (await Waiting(session, stop)).Chunk(InAStep))
        {
            yield return await writing.Do("place students", () => Seat(id, some, Actor.System, atTheCutOff: true), stop);
        }

        // Whoever came to be without a seat meanwhile, or finds one by now, is looked for once more, under the gate.
        for (var seated = InAStep; seated > 0;)
        {
            yield return seated = await writing.Do("finish a cut-off", () => Finish(id), stop);
        }
    }

    /// <summary>Places these of those who chose nothing, before the cut-off or after; whoever does it is written down.</summary>
    /// <returns>How many have a seat now.</returns>
    public async Task<int> These(SessionId id, IReadOnlyCollection<PersonId> students, CancellationToken stop = default)
    {
        if (!actor.Can(FlexPermissions.Manage) || await db.Sessions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop) is not { } session)
        {
            return 0;
        }

        var placed = 0;
        foreach (var some in (await Waiting(session, stop)).Where(student => students.Contains(student.Id)).Chunk(InAStep))
        {
            placed += await writing.Do("place some students", () => Seat(id, some, actor.Actor, atTheCutOff: false), stop);
        }

        return placed;
    }

    private async Task<IReadOnlyList<PersonFacts>> Waiting(FlexSession session, CancellationToken stop) => session.IsOff ? [] : await unfilled.Of(await days.Read(session.Date, stop), session, stop);

    private async Task<int> Seat(SessionId id, IReadOnlyCollection<PersonFacts> students, Actor by, bool atTheCutOff)
    {
        var now = clock.GetUtcNow();
        if (await db.Sessions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id) is not { IsOff: false } session || (atTheCutOff ? session.ClosesAt > now : session.EndsAt <= now))
        {
            return 0;
        }

        var day = await hand.Open(session.Date);
        var at = atTheCutOff ? session.ClosesAt : now;
        var placed = students.Where(student => !session.IsOffFor(student.Grade) && !day.IsSeatedAt(student.Id, session.Times)).Count(student => Sits(day, session, student, by, at));
        hand.Keep(day);
        return placed;
    }

    /// <summary>Places a few more, or ends the waitlists where nobody can be placed any more.</summary>
    private async Task<int> Finish(SessionId id)
    {
        if (await db.Sessions.FirstOrDefaultAsync(one => one.Id == id && one.PlacedAt == null) is not { } session || session.ClosesAt > clock.GetUtcNow())
        {
            return 0;
        }

        var day = await hand.Open(session.Date);
        var left = session.IsOff ? [] : await unfilled.Of(day, session);
        if (left.Where(student => Sits(day, session, student, Actor.System, session.ClosesAt)).Take(InAStep).Count() is > 0 and var seated)
        {
            hand.Keep(day);
            return seated;
        }

        EndLines(day, session);
        session.Placed(session.ClosesAt);
        await db.SaveChangesAsync();
        db.Stale(FlexTopics.Offer(school.Id));
        hand.Keep(day);
        return 0;
    }

    private bool Sits(FlexDay day, FlexSession session, PersonFacts student, Actor by, DateTimeOffset at) =>
        Placement.ChoicesFor(day, session.Id, student, unfilled.Attends(student.Id))
            .Any(offer => day.Take(new Bid(student.Id, offer.Id, SignUpWay.Placement, SignUpRank.Placed, by, at), hand.Rules) is SeatOutcome.Seated);

    private void EndLines(FlexDay day, FlexSession session)
    {
        foreach (var waits in day.Offers.Where(offer => offer.Activity.Session == session.Id).SelectMany(offer => day.In(offer.Id)).Where(signUp => signUp.State == SignUpState.Waiting).ToList())
        {
            day.End(waits, SignUpEnd.CutOff, default, session.ClosesAt, hand.Rules);
        }
    }
}
