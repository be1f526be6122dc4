namespace SmartPass.Passes.Acts;

/// <summary>What came of a student saying where they are.</summary>
internal abstract record SayOutcome
{
    private SayOutcome()
    {
    }

    internal sealed record Remembered : SayOutcome;

    /// <summary>The class is not among theirs.</summary>
    internal sealed record NotYourClass : SayOutcome;

    /// <summary>Nobody knows where the class meets, or none was named; the room has to be said.</summary>
    internal sealed record WhichRoom : SayOutcome;
}
