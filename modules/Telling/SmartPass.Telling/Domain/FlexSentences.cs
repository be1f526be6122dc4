using System.Globalization;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Telling.Domain;

/// <summary>What students are told of their Flex sessions: what others did, or what came of it. Never why a rule stood against it.</summary>
internal static class FlexSentences
{
    /// <param name="happened">What happened.</param>
    /// <param name="session">The activity in its session.</param>
    /// <param name="school">By whose clock times are said.</param>
    /// <param name="now">When it is told.</param>
    /// <param name="by">Who did it.</param>
    /// <returns>Null for what nobody need be told.</returns>
    public static string? Of(FlexEvent happened, SessionOfActivity session, School school, DateTimeOffset now, string by)
    {
        var activity = $"{session.Title} ({school.Moment(session.StartsAt, now)})";
        return (happened.Kind, happened.End) switch
        {
            (FlexEventKind.MovedUp, _) => $"You moved up: you have a seat in {activity}.",
            (FlexEventKind.Assigned, _) => $"{by} has you in {activity}.",
            (FlexEventKind.Placed, _) => $"You are in {activity}: you had chosen nothing.",
            (FlexEventKind.CameBack, _) => $"You are back in {activity}.",
            (FlexEventKind.Over, SignUpEnd.TakenBack) => $"{by} took you out of {activity}.",
            (FlexEventKind.Over, SignUpEnd.CalledOff) => $"{activity} is called off. Choose another one.",
            (FlexEventKind.Over, SignUpEnd.NoSeatLeft) => $"You are not in {activity} any more. Choose another one.",
            (FlexEventKind.Over, SignUpEnd.CutOff) => $"Sign-up for {activity} has closed, and you are not in it.",
            (FlexEventKind.SessionOff, _) => $"{OnItsDay(session, school)} is called off{(session.CalledOff is null ? "" : $" ({session.CalledOff})")}. You keep your seat in {session.Title} in case it is held after all.",
            (FlexEventKind.SessionOn, _) => $"{OnItsDay(session, school)} is held after all. You have your seat in {session.Title}.",
            _ => null,
        };
    }

    // With its weekday: it may be weeks ahead.
    private static string OnItsDay(SessionOfActivity session, School school) => $"{session.Period} on {school.Clock(session.StartsAt).ToString("dddd, MMM d", CultureInfo.InvariantCulture)}";
}
