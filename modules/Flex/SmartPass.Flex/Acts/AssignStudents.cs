using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>Staff have students in an activity, by the word their right gives them. One who cannot be had keeps no other from it. In steps of a few students, so that nobody waits long at the gate.</summary>
internal sealed class AssignStudents(Writing writing, DayInHand hand, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="activity">Where.</param>
    /// <param name="students">Whom.</param>
    /// <param name="required">A host's stronger word.</param>
    /// <param name="stop">Stops before the write begins.</param>
    /// <returns>What came of each, but of those who were still to come when the activity was gone; null where the school has no such activity, or it is not theirs to decide.</returns>
    public async Task<IReadOnlyList<Assigned>?> Assign(ActivitySessionId activity, IReadOnlyCollection<PersonId> students, bool required, CancellationToken stop = default)
    {
        var done = new List<Assigned>();
        var known = (await people.Students(school.Id, stop: stop)).ToDictionary(student => student.Id);
        foreach (var some in students.Distinct().Where(known.ContainsKey).Select(student => known[student]).Chunk(PlaceStudents.InAStep))
        {
            if (await writing.Do("assign to an activity", () => Decide(activity, some, required), stop) is not { } more)
            {
                return done.Count == 0 ? null : done;
            }

            done.AddRange(more);
        }

        return done;
    }

    private async Task<IReadOnlyList<Assigned>?> Decide(ActivitySessionId activity, IReadOnlyCollection<PersonFacts> students, bool required)
    {
        if (await hand.Open(activity) is not var (day, offer) || !hand.IsTheirs(offer))
        {
            return null;
        }

        var (now, done) = (clock.GetUtcNow(), new List<Assigned>());
        foreach (var student in students)
        {
            var bid = new Bid(student.Id, activity, SignUpWay.Staff, MayHost.Rank(actor.Actor, required), actor.Actor, now)
            {
                Standing = Standing.Free with { CalledOff = offer.IsOffFor(student.Grade) },
            };
            done.Add(new Assigned(student.Id, day.Take(bid, hand.Rules) is SeatOutcome.Refused refused ? refused.Decision : null));
        }

        hand.Keep(day);
        return done;
    }
}

/// <param name="Student">Whom.</param>
/// <param name="No">Why not; null where they have the seat.</param>
internal sealed record Assigned(PersonId Student, SignUpDecision? No)
{
    /// <summary>Why nobody came to someone.</summary>
    public const string Changed = "The activity changed meanwhile. Look at it, and try again.";

    /// <summary>Who of those chosen has no seat, and why as staff read it.</summary>
    public static IReadOnlyList<(PersonFacts Student, string Why)> WithoutSeat(IEnumerable<PersonFacts> chosen, IReadOnlyList<Assigned> done)
    {
        var came = done.ToDictionary(one => one.Student, one => one.No);
        return [.. chosen.Where(student => !came.TryGetValue(student.Id, out var no) || no is not null).Select(student => (student, came.GetValueOrDefault(student.Id)?.ToStaff ?? Changed))];
    }
}
