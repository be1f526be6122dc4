namespace SmartPass.Flex.Contracts;

/// <summary>What one rule says to a sign-up.</summary>
public abstract record SignUpVerdict
{
    private SignUpVerdict()
    {
    }

    /// <summary>What is told by the rules that must not be told apart.</summary>
    public const string Generic = "You can't sign up for this right now. Please try again later, or choose another one.";

    /// <summary>The same, told to staff who may not tell those rules apart.</summary>
    public const string GenericToStaff = "This student can't be signed up for this right now. Try again later, or choose another one.";

    /// <summary>Nothing against it.</summary>
    public static SignUpVerdict Allow { get; } = new Allowed();

    /// <summary>Nothing against it.</summary>
    public sealed record Allowed : SignUpVerdict;

    /// <summary>No.</summary>
    /// <param name="ToStudent">What the student is told: a whole sentence that says what to do next.</param>
    /// <param name="ToStaff">What staff are told.</param>
    public sealed record Refused(string ToStudent, string ToStaff) : SignUpVerdict
    {
        /// <summary>What the module of the rule wants to remember of it, in its own words: it stands in the history for that module alone, and no screen shows it.</summary>
        public string? Note { get; init; }

        /// <summary>Whether it must not be told from the other rules that read so.</summary>
        public bool IsGeneric => ToStudent == Generic;
    }
}
