using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Domain.Rules;

/// <summary>Whoever holds an activity back need not say why. Students read what they read where they must not meet someone, hosts too where an administrator did it: neither can tell the one from the other.</summary>
internal sealed class HeldBack : ISignUpRule
{
    public SignUpRule Rule => SignUpRule.HeldBack;

    public SignUpVerdict Judge(SignUpAttempt attempt) => attempt switch
    {
        { Activity.HeldBack: HoldBack.Nobody } or { Way: SignUpWay.ComesBack } => SignUpVerdict.Allow,
        { Way: SignUpWay.Staff } and ({ Activity.HeldBack: HoldBack.Students } or { Rank: SignUpRank.Administrator }) => SignUpVerdict.Allow,
        _ => new SignUpVerdict.Refused(SignUpVerdict.Generic, $"{attempt.Activity.Title} takes nobody for now."),
    };
}
