using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>What came of a student's wish.</summary>
internal abstract record AskOutcome
{
    private AskOutcome()
    {
    }

    internal sealed record Started(PassId Pass) : AskOutcome;

    internal sealed record Asked(PassId Pass) : AskOutcome;

    /// <summary>There is no place yet; the student waits in line.</summary>
    internal sealed record InLine(PassId Pass) : AskOutcome;

    /// <summary>It starts by itself at its time.</summary>
    internal sealed record Planned(PassId Pass, DateTimeOffset At) : AskOutcome;

    /// <summary>No, and what the student is told.</summary>
    /// <param name="ToStudent">A whole sentence.</param>
    /// <param name="MayAskTeacher">Whether the same wish may be put to a teacher instead.</param>
    internal sealed record Refused(string ToStudent, bool MayAskTeacher = false) : AskOutcome;

    /// <summary>Nobody knows where the student is; they must say so first.</summary>
    internal sealed record WhereAreYou : AskOutcome;

    internal sealed record NoSuchRoom : AskOutcome;
}
