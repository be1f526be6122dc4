using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests;

/// <summary>Stands in for Flex: what happened to Maya's sign-ups for Robotics, which begins in an hour.</summary>
internal sealed class FlexOfTests : IFlexHistory
{
    private readonly List<FlexEvent> _events = [];

    /// <param name="kind">What happened.</param>
    /// <param name="at">When.</param>
    /// <param name="end">Why it is over.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="startsAt">When the session begins.</param>
    /// <param name="calledOff">Why the session is off.</param>
    public void Happens(FlexEventKind kind, DateTimeOffset at, SignUpEnd? end = null, PersonId by = default, DateTimeOffset? startsAt = null, string? calledOff = null) => _events.Add(
        new FlexEvent(_events.Count + 1, kind, end, Lincoln.High.Id, at, by, Lincoln.Maya.Id, new ActivitySessionId(8), SignUpRank.OwnChoice)
        {
            Session = new SessionOfActivity(new SessionId(3), "Robotics", startsAt ?? TestWorld.Start.AddHours(1), (startsAt ?? TestWorld.Start.AddHours(1)).AddMinutes(40), SchoolOfTests.Library, "Flex") { CalledOff = calledOff },
            Tried = kind == FlexEventKind.Refused ? new TriedSignUp(SignUpRule.EncounterPrevention, SignUpWay.Staff, null) : null,
        });

    public Task<IReadOnlyList<FlexEvent>> After(long cursor, int most, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyList<FlexEvent>>([.. _events.Where(happened => happened.Cursor > cursor).Take(most)]);
}
