using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Domain.Rules;

/// <summary>Only a stronger word moves a student whom staff have somewhere: of two alike the first stays. Who chose for themselves may choose again.</summary>
internal sealed class Locked : ISignUpRule
{
    public SignUpRule Rule => SignUpRule.Locked;

    public SignUpVerdict Judge(SignUpAttempt attempt) => attempt.Held.FirstOrDefault(held => Holds(held, attempt)) is not { } held
        ? SignUpVerdict.Allow
        : new SignUpVerdict.Refused(
            held.Rank == SignUpRank.Placed ? $"You are in {held.Title}." : $"You are assigned to {held.Title} at that time. Ask its host if that should change.",
            held.Rank == SignUpRank.Placed ? $"This student is in {held.Title} already." : $"{held.Title} has this student at that time, {held.Rank.InWords()}. Only a stronger word moves them.");

    private static bool Holds(HeldSeat held, SignUpAttempt attempt) => attempt.Way switch
    {
        SignUpWay.Student or SignUpWay.MovesUp => held.Rank > SignUpRank.OwnChoice,
        _ => held.Rank >= attempt.Rank,
    };
}
