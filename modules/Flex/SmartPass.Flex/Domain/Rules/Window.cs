using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Domain.Rules;

/// <summary>Students sign up between the opening and the cut-off. Staff assign until it is over.</summary>
internal sealed class Window : ISignUpRule
{
    public SignUpRule Rule => SignUpRule.Window;

    public SignUpVerdict Judge(SignUpAttempt attempt) => (attempt.Way, attempt.Activity.Times) switch
    {
        (SignUpWay.Student, { OpensAt: { } opens }) when attempt.At < opens =>
            new SignUpVerdict.Refused("Sign-up is not open yet. Come back when it is.", "Sign-up is not open yet."),
        (SignUpWay.Student or SignUpWay.MovesUp, { ClosesAt: var closes }) when attempt.At >= closes =>
            new SignUpVerdict.Refused("Sign-up is closed: the cut-off has passed. Ask the host if you need a change.", "The cut-off has passed."),
        (_, { EndsAt: var ends }) when attempt.At >= ends => new SignUpVerdict.Refused("This session is over.", "This session is over."),
        _ => SignUpVerdict.Allow,
    };
}
