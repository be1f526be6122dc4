using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Domain.Rules;

/// <summary>Within a session a new choice takes the place of the old one; what was chosen in another that overlaps is left by the student themselves.</summary>
internal sealed class Clash : ISignUpRule
{
    public SignUpRule Rule => SignUpRule.Clash;

    public SignUpVerdict Judge(SignUpAttempt attempt) =>
        attempt.Way is SignUpWay.Student or SignUpWay.MovesUp && attempt.Held.FirstOrDefault(held => held.Session != attempt.Activity.Session && held.Rank == SignUpRank.OwnChoice) is { } other
            ? new SignUpVerdict.Refused($"You have {other.Title} at that time. Leave it first.", $"This student has {other.Title} at that time.")
            : SignUpVerdict.Allow;
}
