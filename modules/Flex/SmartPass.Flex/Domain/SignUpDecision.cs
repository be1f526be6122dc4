using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Domain;

/// <summary>What all rules together say to a sign-up. All are judged, none is spared for another's refusal: equal work whatever the answer.</summary>
/// <param name="Attempt">What was judged.</param>
/// <param name="Refusals">Every rule that refused, in the written order.</param>
/// <param name="TellsApart">Whether whoever tried may be told which of the rules with the generic message it was.</param>
internal sealed record SignUpDecision(SignUpAttempt Attempt, IReadOnlyList<SignUpDecision.Refusal> Refusals, bool TellsApart)
{
    /// <summary>The order in which a refusal counts. What a student may know comes before what they must not tell apart, but for the want of a seat: someone who may not meet another waits in line like anyone else.</summary>
    public static IReadOnlyList<SignUpRule> Order { get; } =
    [
        SignUpRule.CalledOff, SignUpRule.Window, SignUpRule.NotForStudent, SignUpRule.NoShows, SignUpRule.Locked, SignUpRule.Clash,
        SignUpRule.EncounterPrevention, SignUpRule.HeldBack, SignUpRule.Full,
    ];

    public bool MaySit => Refusals.Count == 0;

    /// <summary>Whether nothing a student may know stands against it but that there is no seat: they may wait for one. Whom they must not meet is not looked at, and they are skipped in silence.</summary>
    public bool MayWait => IsFull && Refusals.All(refusal => refusal.Rule == SignUpRule.Full || refusal.Verdict.IsGeneric);

    public bool IsFull => Refusals.Any(refusal => refusal.Rule == SignUpRule.Full);

    /// <summary>The refusal that counts. A full activity is told to be full to everyone, whatever else stands against it that must not be told apart.</summary>
    public Refusal First => MayWait ? Refusals.Single(refusal => refusal.Rule == SignUpRule.Full) : Refusals[0];

    public string ToStudent => First.Verdict.ToStudent;

    public string ToStaff => First.Verdict.IsGeneric && !TellsApart ? SignUpVerdict.GenericToStaff : First.Verdict.ToStaff;

    public static SignUpDecision Of(SignUpAttempt attempt, IEnumerable<ISignUpRule> rules)
    {
        var asked = rules.ToDictionary(rule => rule.Rule);
        return new SignUpDecision(
            attempt,
            [.. Order.Where(asked.ContainsKey).Select(rule => (Rule: rule, Verdict: asked[rule].Judge(attempt))).Where(one => one.Verdict is SignUpVerdict.Refused).Select(one => new Refusal(one.Rule, (SignUpVerdict.Refused)one.Verdict))],
            asked.Values.All(rule => rule.MayTellApart(attempt.By)));
    }

    /// <param name="Rule">The rule.</param>
    /// <param name="Verdict">What it tells.</param>
    internal sealed record Refusal(SignUpRule Rule, SignUpVerdict.Refused Verdict);
}
