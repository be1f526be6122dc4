using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>What a student has had of the passes they may have in a day or a week, in the words that everyone reads.</summary>
/// <param name="Had">Passes that count.</param>
/// <param name="Most">Most they may have.</param>
/// <param name="When">"today" or "this week".</param>
internal sealed record Allowance(int Had, int Most, string When)
{
    /// <summary>What is said where an exception lifts all of them; why is not.</summary>
    public const string Lifted = "No limit";

    public bool IsUsed => Had >= Most;

    /// <summary>"2 of 3 passes today", within a sentence; "no passes today" where there are none to be had.</summary>
    public string InWords => Most == 0 ? $"no passes {When}" : $"{Had} of {CountWords.Count(Most, "pass", "passes")} {When}";

    /// <summary>The same, standing by itself.</summary>
    public string Title => char.ToUpperInvariant(InWords[0]) + InWords[1..];

    /// <summary>Those that hold for a student, the day's first.</summary>
    public static IEnumerable<Allowance> Of(PassUse use)
    {
        if (use is { NoLimit: false, MostToday: { } day })
        {
            yield return new Allowance(use.Today, day, "today");
        }

        if (use is { NoLimit: false, MostThisWeek: { } week })
        {
            yield return new Allowance(use.ThisWeek, week, "this week");
        }
    }

    /// <summary>The one that keeps a student from another pass, the day's first; null while none does.</summary>
    public static Allowance? UsedOf(PassUse use) => Of(use).FirstOrDefault(allowance => allowance.IsUsed);
}
