using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting;

/// <summary>What all rules together say to a start. All are judged, none is spared for another's refusal: equal work whatever the answer.</summary>
/// <param name="Attempt">What was judged.</param>
/// <param name="Refusals">Every rule that refused and still stands, in the written order.</param>
/// <param name="Overridden">Rules that refused and were overridden.</param>
internal sealed record StartDecision(StartAttempt Attempt, IReadOnlyList<StartDecision.Refusal> Refusals, IReadOnlyList<StartRule> Overridden)
{
    public bool MayStart => Refusals.Count == 0;

    /// <summary>The refusal that counts.</summary>
    public Refusal First => Refusals[0];

    /// <summary>Nothing stands against it but that there is no place yet.</summary>
    public bool Waits => Refusals.Count > 0 && Refusals.All(refusal => RuleTable.Of(refusal.Rule).Waits);

    /// <summary>Something other than a place stands against it.</summary>
    public bool IsBarred => Refusals.Any(refusal => !RuleTable.Of(refusal.Rule).Waits);

    /// <summary>When to look again: the first instant at which time alone may change a refusal.</summary>
    public DateTimeOffset? LookAgain => Refusals.Min(refusal => refusal.Verdict.Until);

    /// <summary>The rules that whoever tried may override; empty unless that would let the student go.</summary>
    public IReadOnlyList<StartRule> MayOverride => Refusals.Count > 0 && Refusals.All(refusal => refusal.MayOverride) ? [.. Refusals.Select(refusal => refusal.Rule)] : [];

    /// <summary>The same where the student looks on: nothing among refusals they must not tell apart.</summary>
    public IReadOnlyList<StartRule> MayOverrideBeforeStudent => Refusals.Any(refusal => refusal.Verdict.ToStudent == StartVerdict.Generic) ? [] : MayOverride;

    /// <param name="attempt">The attempt.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="overrides">Rules whose refusal staff set aside now; they count only where they may.</param>
    /// <param name="before">Rules that staff set aside when they said yes to this pass.</param>
    public static StartDecision Of(StartAttempt attempt, IEnumerable<IStartRule> rules, IReadOnlyCollection<StartRule>? overrides = null, IReadOnlyCollection<StartRule>? before = null)
    {
        var verdicts = rules.ToDictionary(rule => rule.Rule, rule => rule.Judge(attempt));
        var refusals = RuleTable.Rows.Where(row => verdicts[row.Rule] is StartVerdict.Refused)
            .Select(row => new Refusal(row.Rule, (StartVerdict.Refused)verdicts[row.Rule], row.MayBeOverriddenBy(attempt.By, attempt)))
            .ToLookup(refusal => before?.Contains(refusal.Rule) == true || (refusal.MayOverride && overrides?.Contains(refusal.Rule) == true));
        return new StartDecision(attempt, [.. refusals[false]], [.. refusals[true].Select(refusal => refusal.Rule)]);
    }

    /// <param name="Rule">The rule.</param>
    /// <param name="Verdict">What it tells.</param>
    /// <param name="MayOverride">Whether whoever tried may let the student go against it.</param>
    internal sealed record Refusal(StartRule Rule, StartVerdict.Refused Verdict, bool MayOverride);
}
