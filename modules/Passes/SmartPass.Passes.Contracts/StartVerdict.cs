namespace SmartPass.Passes.Contracts;

/// <summary>What one rule says to a start.</summary>
public abstract record StartVerdict
{
    private StartVerdict()
    {
    }

    /// <summary>Nothing against it.</summary>
    public static StartVerdict Allow { get; } = new Allowed();

    /// <summary>Nothing against it.</summary>
    public sealed record Allowed : StartVerdict;

    /// <summary>No.</summary>
    /// <param name="ToStudent">What the student is told: a whole sentence that says what to do next.</param>
    /// <param name="ToStaff">What staff are told.</param>
    public sealed record Refused(string ToStudent, string ToStaff) : StartVerdict;
}
