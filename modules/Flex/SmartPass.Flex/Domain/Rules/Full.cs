using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Domain.Rules;

internal sealed class Full : ISignUpRule
{
    public SignUpRule Rule => SignUpRule.Full;

    public SignUpVerdict Judge(SignUpAttempt attempt) => attempt.SeatsLeft is not { } left || left > 0
        ? SignUpVerdict.Allow
        : new SignUpVerdict.Refused(
            $"{attempt.Activity.Title} is full. Join the waitlist, and you move up when a seat is free.",
            $"{attempt.Activity.Title} is full. Give it more seats, or take someone out first.");
}
