using SmartPass.Kernel;

namespace SmartPass.Passes.Contracts;

/// <summary>What one rule says to a start.</summary>
public abstract record StartVerdict
{
    private StartVerdict()
    {
    }

    /// <summary>What the student is told by the rules that must not be told apart (product.md, section 3).</summary>
    public const string Generic = "You can't start a pass right now. Please try again later.";

    /// <summary>Nothing against it.</summary>
    public static StartVerdict Allow { get; } = new Allowed();

    /// <summary>Nothing against it.</summary>
    public sealed record Allowed : StartVerdict;

    /// <summary>No.</summary>
    /// <param name="ToStudent">What the student is told: a whole sentence that says what to do next.</param>
    /// <param name="ToStaff">What staff are told.</param>
    /// <param name="Until">The earliest instant at which this rule may say yes; null where time alone does not change its mind.</param>
    public sealed record Refused(string ToStudent, string ToStaff, DateTimeOffset? Until = null) : StartVerdict
    {
        /// <summary>What the module of the rule wants to remember of it, in its own words: it stands in the history for that module alone, and no screen shows it.</summary>
        public string? Note { get; init; }

        /// <summary>The permission by which one may let the student go against it, for the rule whose row in the table leaves that to the rule; null for nobody.</summary>
        public string? SetAsideWith { get; init; }

        /// <summary>Those who may let the student go against it without that permission, by their seat; such a rule's row leaves that to the rule. Where the student asks staff all the same, they are asked too.</summary>
        public IReadOnlyList<PersonId> SetAsideBy { get; init; } = [];

        /// <summary>Whether it must not be told from the other rules that read so.</summary>
        public bool IsGeneric => ToStudent == Generic;
    }
}
