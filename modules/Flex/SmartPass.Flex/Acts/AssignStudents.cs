using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>Staff have students in an activity, by the word their right gives them. One who cannot be had keeps no other from it.</summary>
internal sealed class AssignStudents(Writing writing, DayInHand hand, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="activity">Where.</param>
    /// <param name="students">Whom.</param>
    /// <param name="required">A host's stronger word.</param>
    /// <param name="stop">Stops before the write begins.</param>
    /// <returns>What came of each; null where the school has no such activity, or it is not theirs to decide.</returns>
    public Task<IReadOnlyList<Assigned>?> Assign(ActivitySessionId activity, IReadOnlyCollection<PersonId> students, bool required, CancellationToken stop = default) =>
        writing.Do("assign to an activity", () => Decide(activity, students, required), stop);

    private async Task<IReadOnlyList<Assigned>?> Decide(ActivitySessionId activity, IReadOnlyCollection<PersonId> students, bool required)
    {
        if (await hand.Open(activity) is not var (day, offer) || !hand.IsTheirs(offer))
        {
            return null;
        }

        var (now, known) = (clock.GetUtcNow(), (await people.Students(school.Id)).ToDictionary(student => student.Id));
        var done = new List<Assigned>();
        foreach (var student in students.Distinct().Where(known.ContainsKey))
        {
            var bid = new Bid(student, activity, SignUpWay.Staff, MayHost.Rank(actor.Actor, required), actor.Actor, now)
            {
                Standing = Standing.Free with { CalledOff = offer.IsOffFor(known[student].Grade) },
            };
            done.Add(new Assigned(student, day.Take(bid, hand.Rules) is SeatOutcome.Refused refused ? refused.Decision : null));
        }

        hand.Keep(day);
        return done;
    }
}

/// <param name="Student">Whom.</param>
/// <param name="No">Why not; null where they have the seat.</param>
internal sealed record Assigned(PersonId Student, SignUpDecision? No);
