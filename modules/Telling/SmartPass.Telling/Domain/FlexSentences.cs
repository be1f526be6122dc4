using SmartPass.Flex.Contracts;

namespace SmartPass.Telling.Domain;

/// <summary>What students are told of their Flex sessions: what others did, or what came of it. Never why a rule stood against it.</summary>
internal static class FlexSentences
{
    /// <param name="happened">What happened.</param>
    /// <param name="activity">"Robotics (2:20 PM)".</param>
    /// <param name="by">Who did it.</param>
    /// <returns>Null for what nobody need be told.</returns>
    public static string? Of(FlexEvent happened, string activity, string by) => (happened.Kind, happened.End) switch
    {
        (FlexEventKind.MovedUp, _) => $"You moved up: you have a seat in {activity}.",
        (FlexEventKind.Assigned, _) => $"{by} has you in {activity}.",
        (FlexEventKind.Placed, _) => $"You are in {activity}: you had chosen nothing.",
        (FlexEventKind.CameBack, _) => $"You are back in {activity}.",
        (FlexEventKind.Over, SignUpEnd.TakenBack) => $"{by} took you out of {activity}.",
        (FlexEventKind.Over, SignUpEnd.CalledOff) => $"{activity} is called off. Choose another one.",
        (FlexEventKind.Over, SignUpEnd.NoSeatLeft) => $"You are not in {activity} any more. Choose another one.",
        (FlexEventKind.Over, SignUpEnd.CutOff) => $"Sign-up for {activity} has closed, and you are not in it.",
        _ => null,
    };
}
