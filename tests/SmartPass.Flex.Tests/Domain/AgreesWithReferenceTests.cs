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
        Gen.Int[0, 9], Gen.Long[1, Students], Gen.Long[1, Activities.Length], Gen.Int[(int)SignUpRank.Requested, (int)SignUpRank.Administrator],
        (kind, student, activity, rank) => new Step(kind, student, activity, (SignUpRank)rank));

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
                    step.Do(day, rules);
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
        foreach (var activity in Activities)
        {
            var here = seated.Where(signUp => signUp.ActivityId == activity.Id).Select(signUp => signUp.StudentId).ToList();
            Assert.True(here.Count <= (activity.Capacity ?? int.MaxValue), "over capacity");
            Assert.DoesNotContain(here, one => here.Any(other => Apart(one, other)));
        }

        Assert.True(seated.Count(signUp => signUp.ActivityId.Value is 2 or 3) <= 4, "a shared room over capacity");
        foreach (var own in seated.GroupBy(signUp => signUp.StudentId))
        {
            var times = own.Select(signUp => day.Offer(signUp.ActivityId)!.Activity.Times).ToList();
            Assert.DoesNotContain(times, one => times.Any(other => !ReferenceEquals(one, other) && one.Overlaps(other)));
        }
    }

    private static IEnumerable<SignUp> All(FlexDay day) => Activities.SelectMany(activity => day.In(activity.Id));

    private sealed record Step(int Kind, long Student, long Activity, SignUpRank Rank)
    {
        private readonly ActivitySessionId _activity = new(Activity);
        private readonly PersonId _student = Given.Student(Student);

        public void Do(FlexDay day, IReadOnlyCollection<ISignUpRule> rules)
        {
            switch (Kind)
            {
                case < 5:
                    day.Take(Given.Own(Student, Activity), rules, mayWait: true);
                    break;
                case < 7:
                    day.Take(Given.Staff(Student, Activity, Rank), rules);
                    break;
                default:
                    var rank = Ends;
                    if (day.Of(_student).FirstOrDefault(signUp => signUp.ActivityId == _activity && signUp.Rank == rank) is { } signUp)
                    {
                        day.End(signUp, SignUpEnd.TakenBack, default, Given.Now, rules);
                    }

                    break;
            }
        }

        public void Do(Reference reference)
        {
            switch (Kind)
            {
                case < 5:
                    reference.SignUp(_student, _activity);
                    break;
                case < 7:
                    reference.Assign(_student, _activity, Rank);
                    break;
                default:
                    reference.End(_student, _activity, Ends);
                    break;
            }
        }

        private SignUpRank Ends => Kind == 7 ? SignUpRank.OwnChoice : Rank;
    }
}
