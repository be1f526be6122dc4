namespace SmartPass.Passes.Acts;

/// <summary>What came of a student saying where they are.</summary>
internal abstract record SayOutcome
{
    private SayOutcome()
    {
    }

    /// <param name="Room">Name of the room they are taken to be in.</param>
    internal sealed record Remembered(string Room) : SayOutcome;

    /// <summary>The class is not among theirs.</summary>
    internal sealed record NotYourClass : SayOutcome;

    /// <summary>The class meets elsewhere than in the room that was chosen as well; only one of them can be meant.</summary>
    /// <param name="Meets">Name of the room in which the class meets.</param>
    internal sealed record ClassOrRoom(string Meets) : SayOutcome;

    /// <summary>Nobody knows where the class meets, or none was named; the room has to be said.</summary>
    internal sealed record WhichRoom : SayOutcome;
}
