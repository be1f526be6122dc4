using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Domain.Rules;
using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Domain;

/// <summary>What the tests of a day begin with.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Now = TestWorld.Start;

    public static readonly DateOnly Date = Lincoln.High.Date(Now.AddDays(1));

    /// <summary>A session from 10:40 to 11:20 on the next day, open until it begins.</summary>
    public static SessionTimes Times(int from = 40, int minutes = 40) => new(Now.AddDays(1).AddMinutes(from), Now.AddDays(1).AddMinutes(from + minutes), null, Now.AddDays(1).AddMinutes(from));

    public static ActivityInSession Activity(long id, int? capacity = 2, long session = 1, long? room = null, SessionTimes? times = null) => new(
        new ActivitySessionId(id), new SessionId(session), Lincoln.High.Id, $"Activity {id}", new RoomId(room ?? (100 + id)), [Lincoln.Rivera.Id], capacity, Date, times ?? Times());

    public static Offer Offer(ActivityInSession activity) => new(activity, Audience.Everyone, Audience.Everyone, []);

    public static FlexDay Day(params ActivityInSession[] activities) => new(Date, [.. activities.Select(Offer)], []);

    public static PersonId Student(long number) => new(1000 + number);

    /// <summary>The rules of Flex, with one that keeps some students apart.</summary>
    public static IReadOnlyCollection<ISignUpRule> Rules(Func<PersonId, PersonId, bool>? apart = null) =>
        [new CalledOff(), new Window(), new NotForStudent(), new NoShows(), new Locked(), new Clash(), new Apart(apart ?? ((_, _) => false)), new HeldBack(), new Full()];

    public static Bid Own(long student, long activity, DateTimeOffset? at = null) =>
        new(Student(student), new ActivitySessionId(activity), SignUpWay.Student, SignUpRank.OwnChoice, Actor.System with { Person = Student(student) }, at ?? Now);

    public static Bid Placed(long student, long activity) => new(Student(student), new ActivitySessionId(activity), SignUpWay.Placement, SignUpRank.Placed, Actor.System, Now);

    public static Bid Staff(long student, long activity, SignUpRank rank) =>
        new(Student(student), new ActivitySessionId(activity), SignUpWay.Staff, rank, Actor.System with { Person = Lincoln.Rivera.Id }, Now);

    internal sealed class Apart(Func<PersonId, PersonId, bool> apart) : ISignUpRule
    {
        public SignUpRule Rule => SignUpRule.EncounterPrevention;

        public SignUpVerdict Judge(SignUpAttempt attempt) =>
            attempt.Seated.Any(other => apart(other, attempt.Student)) ? new SignUpVerdict.Refused(SignUpVerdict.Generic, "Kept apart.") : SignUpVerdict.Allow;

        public bool MayTellApart(Actor by) => false;
    }
}
