using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Domain.Rules;

internal sealed class CalledOff : ISignUpRule
{
    public SignUpRule Rule => SignUpRule.CalledOff;

    public SignUpVerdict Judge(SignUpAttempt attempt) => attempt switch
    {
        { Activity: { CalledOff: { } why } activity } => new SignUpVerdict.Refused($"{activity.Title} is called off ({why}). Choose another one.", $"{activity.Title} is called off ({why})."),
        { CalledOffForStudent: true } => new SignUpVerdict.Refused("This session is called off for your grade.", "The session is called off for this student’s grade."),
        _ => SignUpVerdict.Allow,
    };
}
