using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Domain.Rules;

/// <summary>An activity is never for more than its period. Staff may take in someone it was not meant for.</summary>
internal sealed class NotForStudent : ISignUpRule
{
    public SignUpRule Rule => SignUpRule.NotForStudent;

    public SignUpVerdict Judge(SignUpAttempt attempt) => attempt is { Admits: false, Way: SignUpWay.Student or SignUpWay.Placement }
        ? new SignUpVerdict.Refused($"{attempt.Activity.Title} is for other students. Choose another one, or ask its host.", $"{attempt.Activity.Title} is not set for this student.")
        : SignUpVerdict.Allow;
}
