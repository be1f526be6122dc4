using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting;

/// <summary>What all rules together say to a start. All are judged, none is spared for another's refusal: equal work whatever the answer.</summary>
/// <param name="Attempt">What was judged.</param>
/// <param name="Refusals">Every rule that refused and still stands, in the written order.</param>
/// <param name="SetAside">Those that refused and were overridden.</param>
/// <param name="TellsApart">Whether whoever tried may be told which of the rules with the generic message it was.</param>
internal sealed record StartDecision(StartAttempt Attempt, IReadOnlyList<StartDecision.Refusal> Refusals, IReadOnlyList<StartDecision.Refusal> SetAside, bool TellsApart)
{
    public bool MayStart => Refusals.Count == 0;

    /// <summary>The refusal that counts.</summary>
    public Refusal First => Refusals[0];

    /// <summary>Rules that refused and were overridden.</summary>
    public IReadOnlyList<StartRule> Overridden => [.. SetAside.Select(refusal => refusal.Rule)];

    /// <summary>Nothing stands against it but that there is no place yet.</summary>
    public bool Waits => Refusals.Count > 0 && Refusals.All(refusal => RuleTable.Of(refusal.Rule).Waits);

    /// <summary>Something other than a place stands against it.</summary>
    public bool IsBarred => Refusals.Any(refusal => !RuleTable.Of(refusal.Rule).Waits);

    /// <summary>A rule with the generic message stands against it, and nothing else but that there may be no place: sooner or later the hall allows it by itself.</summary>
    public bool IsOfTheHall => Generic is not null && Refusals.All(refusal => refusal.Verdict.IsGeneric || RuleTable.Of(refusal.Rule).Waits);

    /// <summary>The refusal that reads like others and must not be told from them; null where none does.</summary>
    public Refusal? Generic => Refusals.FirstOrDefault(refusal => refusal.Verdict.IsGeneric);

    /// <summary>When to look again: the first instant at which time alone may change a refusal.</summary>
    public DateTimeOffset? LookAgain => Refusals.Min(refusal => refusal.Verdict.Until);

    /// <summary>What the student is told.</summary>
    public string ToStudent => WordsOf(First);

    /// <summary>What staff are told who tried it.</summary>
    public string ToStaff => First.Verdict is { IsGeneric: true } && !TellsApart ? StartVerdict.Generic : First.Verdict.ToStaff;

    /// <summary>What whoever tried it is told, the student or staff.</summary>
    public string WordsFor(PersonId person) => person == Attempt.Student ? ToStudent : ToStaff;

    /// <summary>What stands on record, where all staff of the pass may read it.</summary>
    public string OnRecord => First.Verdict.IsGeneric ? StartVerdict.Generic : First.Verdict.ToStaff;

    /// <summary>The rules that whoever tried may override; empty unless that would let the student go.</summary>
    public IReadOnlyList<StartRule> MayOverride => Refusals.Count > 0 && Refusals.All(refusal => refusal.MayOverride) ? [.. Refusals.Select(refusal => refusal.Rule)] : [];

    /// <summary>The same where the student looks on: nothing among refusals they must not tell apart.</summary>
    public IReadOnlyList<StartRule> MayOverrideBeforeStudent => Refusals.Any(refusal => WordsOf(refusal) == StartVerdict.Generic) ? [] : MayOverride;

    /// <param name="attempt">The attempt.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="overrides">Rules whose refusal staff set aside now; they count only where they may.</param>
    /// <param name="reason">Why, where a rule asks for it.</param>
    /// <param name="before">Rules that staff set aside for this pass before, as far as that still holds.</param>
    public static StartDecision Of(
        StartAttempt attempt, IEnumerable<IStartRule> rules, IReadOnlyCollection<StartRule>? overrides = null, string? reason = null, IEnumerable<StartRule>? before = null)
    {
        var tellsApart = rules.All(rule => rule.MayTellApart(attempt.By));
        var verdicts = rules.ToDictionary(rule => rule.Rule, rule => rule.Judge(attempt));
        var refusals = RuleTable.Rows.Where(row => verdicts[row.Rule] is StartVerdict.Refused)
            .Select(row => Refuse(row, (StartVerdict.Refused)verdicts[row.Rule]))
            .ToLookup(refusal => before?.Contains(refusal.Rule) == true || IsSetAside(refusal));
        return new StartDecision(attempt, [.. refusals[false]], [.. refusals[true]], tellsApart);

        Refusal Refuse(RuleRow row, StartVerdict.Refused verdict) =>
            new(row.Rule, verdict, row.MayBeOverriddenBy(attempt.By, attempt, verdict) && (tellsApart || !verdict.IsGeneric));

        bool IsSetAside(Refusal refusal) =>
            refusal.MayOverride && overrides?.Contains(refusal.Rule) == true && (!RuleTable.Of(refusal.Rule).AsksReason || !string.IsNullOrWhiteSpace(reason));
    }

    private string WordsOf(Refusal refusal) =>
        Attempt.Circumstances.SoftAlike && RuleTable.Of(refusal.Rule).IsSoft ? StartVerdict.Generic : refusal.Verdict.ToStudent;

    /// <param name="Rule">The rule.</param>
    /// <param name="Verdict">What it tells.</param>
    /// <param name="MayOverride">Whether whoever tried may let the student go against it.</param>
    internal sealed record Refusal(StartRule Rule, StartVerdict.Refused Verdict, bool MayOverride);
}
