using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain.Rules;

internal sealed class NoShows : ISignUpRule
{
    public SignUpRule Rule => SignUpRule.NoShows;

    public SignUpVerdict Judge(SignUpAttempt attempt) => attempt is { Way: SignUpWay.Student, MostNoShows: { } most, NoShows: var missed } && missed >= most
        ? new SignUpVerdict.Refused($"You missed {CountWords.Count(missed, "session")}, so a teacher signs you up for now. Ask the host.", $"This student missed {CountWords.Count(missed, "session")} and is signed up by staff only.")
        : SignUpVerdict.Allow;
}
