using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting;

/// <summary>What all rules together say to a start. All are judged, none is spared for another's refusal: equal work whatever the answer.</summary>
/// <param name="Refusals">Every rule that refused, in the written order.</param>
internal sealed record StartDecision(IReadOnlyList<StartDecision.Refusal> Refusals)
{
    public bool MayStart => Refusals.Count == 0;

    /// <summary>The refusal that counts.</summary>
    public Refusal First => Refusals[0];

    public static StartDecision Of(StartAttempt attempt, IEnumerable<IStartRule> rules)
    {
        var verdicts = rules.ToDictionary(rule => rule.Rule, rule => rule.Judge(attempt));
        return new StartDecision([.. RuleOrder.First
            .Where(rule => verdicts[rule] is StartVerdict.Refused)
            .Select(rule => new Refusal(rule, (StartVerdict.Refused)verdicts[rule]))]);
    }

    internal sealed record Refusal(StartRule Rule, StartVerdict.Refused Verdict);
}
