using SmartPass.Kernel;

namespace SmartPass.Flex.Contracts;

/// <summary>One rule of whether a student may have a seat (product.md, section 5). All rules are judged each time, whatever the others say; the first refusal in the written order counts.</summary>
public interface ISignUpRule
{
    /// <summary>Its place in the written order; each place has exactly one rule.</summary>
    SignUpRule Rule { get; }

    /// <summary>Judges one attempt. Pure: no clock, no database, no effect.</summary>
    SignUpVerdict Judge(SignUpAttempt attempt);

    /// <summary>Whether someone of the staff may tell this rule's refusal from the others that read <see cref="SignUpVerdict.Generic"/>. Who may not tell one apart may tell none: all of them read alike.</summary>
    bool MayTellApart(Actor by) => true;

    /// <summary>The topic that goes stale when this rule may judge otherwise for what its own module changed; null where it judges by the attempt alone. Whoever waits is then looked at again.</summary>
    string? ChangesWith(SchoolId school) => null;
}
