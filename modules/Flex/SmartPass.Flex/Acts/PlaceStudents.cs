using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>At the cut-off students who chose nothing are placed: in the default room, or in the open activity with most room. In steps of a few students, so that nobody waits long at the gate; each step goes on from what is there, so that it may be cut off anywhere, come late or run twice, and the placement is the same.</summary>
internal sealed class PlaceStudents(FlexDb db, Writing writing, DayInHand hand, UnfilledReader unfilled, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public const int InAStep = 40;

    /// <summary>One step. Tells whether there may be more to do.</summary>
    public Task<bool> Step(SessionId id, CancellationToken stop = default) => writing.Do("place students", () => Place(id), stop);

    /// <summary>Places these of those who chose nothing, before the cut-off or after; whoever does it is written down.</summary>
    /// <returns>How many have a seat now.</returns>
    public async Task<int> These(SessionId id, IReadOnlyCollection<PersonId> students, CancellationToken stop = default)
    {
        var placed = 0;
        foreach (var some in students.Distinct().OrderBy(student => Placement.Turn(id, student)).Chunk(InAStep))
        {
            placed += await writing.Do("place some students", () => PlaceSome(id, some), stop);
        }

        return placed;
    }

    private async Task<int> PlaceSome(SessionId id, IReadOnlyCollection<PersonId> students)
    {
        var now = clock.GetUtcNow();
        if (await db.Sessions.FirstOrDefaultAsync(one => one.Id == id) is not { IsOff: false } session || session.EndsAt <= now)
        {
            return 0;
        }

        var day = await hand.Open(session.Date);
        var placed = (await unfilled.Of(day, session)).Where(student => students.Contains(student.Id)).Count(student => Sits(day, session, student, actor.Actor, now));
        hand.Keep(day);
        return placed;
    }

    private async Task<bool> Place(SessionId id)
    {
        if (await db.Sessions.FirstOrDefaultAsync(one => one.Id == id && one.PlacedAt == null) is not { } session || session.ClosesAt > clock.GetUtcNow())
        {
            return false;
        }

        var day = await hand.Open(session.Date);
        var waiting = session.IsOff ? [] : await unfilled.Of(day, session);
        var seated = 0;
        foreach (var student in waiting)
        {
            if (Sits(day, session, student, Actor.System, session.ClosesAt) && ++seated == InAStep)
            {
                hand.Keep(day);
                return true;
            }
        }

        EndLines(day, session);
        session.Placed(session.ClosesAt);
        await db.SaveChangesAsync();
        db.Stale(FlexTopics.Offer(school.Id));
        hand.Keep(day);
        return false;
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
