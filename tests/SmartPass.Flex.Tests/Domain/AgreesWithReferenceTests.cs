using CsCheck;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;

namespace SmartPass.Flex.Tests.Domain;

/// <summary>Whatever students and staff do in whatever order, the day is as the plain reference has it, and nothing that must never be ever is.</summary>
public sealed class AgreesWithReferenceTests
{
    private const int Walks = 250;
    private const int Steps = 200;
    private const int Students = 14;

    // Two that share a room, one without a limit, and a session that overlaps the first.
    private static readonly ActivityInSession[] Activities =
    [
        Given.Activity(1, 2), Given.Activity(2, 3, room: 7), Given.Activity(3, 4, room: 7), Given.Activity(4, null), Given.Activity(5, 1),
        Given.Activity(6, 3, session: 2, times: Given.Times(60)), Given.Activity(7, 2, session: 2, times: Given.Times(60)), Given.Activity(8, 2, session: 3, times: Given.Times(200)),
    ];

    private static readonly Gen<Step> AnyStep = Gen.Select(
        Gen.Int[0, 27], Gen.Long[1, Students], Gen.Long[1, Activities.Length], Gen.Int[(int)SignUpRank.Placed, (int)SignUpRank.Administrator], Gen.Long[1, Activities.Length],
        (kind, student, activity, rank, other) => new Step(Step.KindOf(kind), student, activity, (SignUpRank)rank, other));

    [Fact]
    public void Fifty_thousand_steps_agree()
    {
        var steps = 0;
        // Not in parallel: the count is the test's own.
        AnyStep.List[Steps].Sample(
            walk =>
            {
                var (day, rules) = (Given.Day(Activities), Given.Rules(Apart));
                var reference = new Reference(Activities, Apart);
                foreach (var step in walk)
                {
                    steps++;
                    day = step.Do(day, rules);
                    foreach (var written in day.TakeChanges().Changed.Where(signUp => signUp.Id == default))
                    {
                        written.Numbered(new SignUpId(steps));
                    }

                    step.Do(reference);
                    AssertSame(reference, day);
                    AssertNever(day);
                }
            },
            iter: Walks, threads: 1);
        Assert.Equal(Walks * Steps, steps);
    }

    private static bool Apart(PersonId one, PersonId other) => Math.Abs(one.Value - other.Value) == 1 && Math.Min(one.Value, other.Value) % 4 == 0;

    private static void AssertSame(Reference reference, FlexDay day) => Assert.Equal(
        reference.Open.Select(word => $"{word.Student} {word.Activity} {word.Rank} {word.State}").Order(),
        All(day).Select(signUp => $"{signUp.StudentId} {signUp.ActivityId} {signUp.Rank} {signUp.State}").Order());

    private static void AssertNever(FlexDay day)
    {
        var seated = All(day).Where(signUp => signUp.State == SignUpState.Seated).ToList();
        var takesPlace = seated.Where(signUp => day.Offer(signUp.ActivityId)!.Activity.CalledOff is null);
        foreach (var activity in day.Offers.Select(offer => offer.Activity).Where(activity => activity.CalledOff is null))
        {
            var here = seated.Where(signUp => signUp.ActivityId == activity.Id).Select(signUp => signUp.StudentId).ToList();
            Assert.True(here.Count <= (activity.Capacity ?? int.MaxValue), "over capacity");
            Assert.DoesNotContain(here, one => here.Any(other => Apart(one, other)));
        }

        Assert.True(takesPlace.Count(signUp => signUp.ActivityId.Value is 2 or 3) <= day.Offers.Where(offer => offer.Id.Value is 2 or 3).Max(offer => offer.Activity.Capacity), "a shared room over capacity");
        foreach (var own in takesPlace.GroupBy(signUp => signUp.StudentId))
        {
            var times = own.Select(signUp => day.Offer(signUp.ActivityId)!.Activity.Times).ToList();
            Assert.DoesNotContain(times, one => times.Any(other => !ReferenceEquals(one, other) && one.Overlaps(other)));
        }
    }

    private static IEnumerable<SignUp> All(FlexDay day) => Activities.SelectMany(activity => day.In(activity.Id));

    private enum Kind
    {
        SignUp,
        Assign,
        Leave,
        TakeBack,
        Move,
        Place,
        Resize,
        TurnSession,
    }

    private sealed record Step(Kind Kind, long Student, long Activity, SignUpRank Rank, long Other)
    {
        private readonly ActivitySessionId _activity = new(Activity);
        private readonly PersonId _student = Given.Student(Student);

        /// <summary>Most sign up, some are asked for; a session is seldom called off.</summary>
        public static Kind KindOf(int drawn) => drawn switch
        {
            < 11 => Kind.SignUp,
            < 15 => Kind.Assign,
            < 17 => Kind.Leave,
            < 20 => Kind.TakeBack,
            < 23 => Kind.Move,
            < 25 => Kind.Place,
            < 27 => Kind.Resize,
            _ => Kind.TurnSession,
        };

        /// <summary>The day after it: another one where what is offered has changed.</summary>
        public FlexDay Do(FlexDay day, IReadOnlyCollection<ISignUpRule> rules)
        {
            switch (Kind)
            {
                case Kind.SignUp:
                    day.Take(Given.Own(Student, Activity), rules, mayWait: true);
                    break;
                case Kind.Assign:
                    day.Take(Given.Staff(Student, Activity, Word), rules);
                    break;
                case Kind.Leave or Kind.TakeBack:
                    if (Drawn(All(day), WordOf) is { } ended)
                    {
                        day.End(ended, SignUpEnd.TakenBack, default, Given.Now, rules);
                    }

                    break;
                case Kind.Move:
                    if (Drawn(All(day), WordOf) is { } moved && moved.ActivityId.Value != Other && day.Offer(new ActivitySessionId(Other))!.Activity.Session == moved.SessionId)
                    {
                        day.Move(moved, Given.Staff(moved.StudentId.Value - 1000, Other, moved.Rank > SignUpRank.OwnChoice ? moved.Rank : SignUpRank.Requested), rules);
                    }

                    break;
                case Kind.Place:
                    _ = Choices.Any(choice => day.Take(Given.Placed(Student, choice), rules) is SeatOutcome.Seated or SeatOutcome.AlreadyThere);
                    break;
                case Kind.Resize:
                    return Changed(day, offer => offer.Id == _activity, activity => activity with { Capacity = (int)Other }, rules);
                default:
                    return Changed(day, offer => offer.Activity.Session == Session, activity => activity with { CalledOff = activity.CalledOff is null ? "assembly" : null }, rules);
            }

            return day;
        }

        public void Do(Reference reference)
        {
            switch (Kind)
            {
                case Kind.SignUp:
                    reference.SignUp(_student, _activity);
                    break;
                case Kind.Assign:
                    reference.Assign(_student, _activity, Word);
                    break;
                case Kind.Leave or Kind.TakeBack:
                    if (Drawn(reference.Open, WordOf) is { } ended)
                    {
                        reference.End(ended);
                    }

                    break;
                case Kind.Move:
                    if (Drawn(reference.Open, WordOf) is { } moved)
                    {
                        reference.Move(moved, new ActivitySessionId(Other));
                    }

                    break;
                case Kind.Place:
                    reference.Place(_student, Choices.Select(choice => new ActivitySessionId(choice)));
                    break;
                case Kind.Resize:
                    reference.Resize(_activity, (int)Other);
                    break;
                default:
                    reference.Turn(Session);
                    break;
            }
        }

        private SignUpRank Word => Rank > SignUpRank.OwnChoice ? Rank : SignUpRank.Requested;

        private SessionId Session => Activities[Activity - 1].Session;

        /// <summary>The others of the session, from this one on.</summary>
        private IEnumerable<long> Choices => Activities.Where(one => one.Session == Session && one.Id.Value >= Activity).Select(one => one.Id.Value);

        private static (PersonId, ActivitySessionId, SignUpRank, SignUpState) WordOf(SignUp signUp) => (signUp.StudentId, signUp.ActivityId, signUp.Rank, signUp.State);

        private static (PersonId, ActivitySessionId, SignUpRank, SignUpState) WordOf(Reference.Word word) => (word.Student, word.Activity, word.Rank, word.State);

        /// <summary>One of those that are open, the same whoever keeps them; students leave only what they chose.</summary>
        private T? Drawn<T>(IEnumerable<T> open, Func<T, (PersonId Student, ActivitySessionId Activity, SignUpRank Rank, SignUpState State)> wordOf) where T : class
        {
            var there = open.Where(one => Kind != Kind.Leave || wordOf(one).Rank == SignUpRank.OwnChoice)
                .OrderBy(one => wordOf(one).Student.Value).ThenBy(one => wordOf(one).Activity.Value).ThenBy(one => wordOf(one).Rank).ThenBy(one => wordOf(one).State).ToList();
            return there.Count == 0 ? null : there[(int)(((Student * Activities.Length) + Activity) % there.Count)];
        }

        /// <summary>As it is read anew once something of what is offered is other than before; as it was where that cannot be.</summary>
        private static FlexDay Changed(FlexDay day, Func<Offer, bool> which, Func<ActivityInSession, ActivityInSession> how, IReadOnlyCollection<ISignUpRule> rules)
        {
            var changed = new FlexDay(day.Date, [.. day.Offers.Select(offer => which(offer) ? offer with { Activity = how(offer.Activity) } : offer)], [.. All(day)]);
            if (changed.Fault() is DayFault.TooFewSeats)
            {
                return day;
            }

            changed.Settle(Given.Now, rules);
            return changed;
        }
    }
}
