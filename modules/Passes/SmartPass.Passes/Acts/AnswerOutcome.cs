using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>What came of something done to a pass.</summary>
internal abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    internal record Done : AnswerOutcome;

    /// <param name="Pass">As it is by now.</param>
    internal sealed record Ended(Pass Pass) : Done;

    /// <summary>Yes, but there is no place yet: the student waits in line.</summary>
    /// <param name="Because">What they wait for, a whole sentence.</param>
    /// <param name="MayOverride">The rules this person may set aside to let them go at once; empty for none.</param>
    internal sealed record InLine(string Because, IReadOnlyList<StartRule> MayOverride) : AnswerOutcome;

    /// <summary>Yes: it starts by itself at its time.</summary>
    internal sealed record Planned(DateTimeOffset At) : AnswerOutcome;

    /// <summary>No, and what the person is told.</summary>
    /// <param name="Because">A whole sentence.</param>
    /// <param name="MayOverride">The rules this person may set aside to do it all the same; empty where that would not help.</param>
    internal sealed record Refused(string Because, IReadOnlyList<StartRule> MayOverride) : AnswerOutcome
    {
        public Refused(string because) : this(because, [])
        {
        }

        /// <summary>The same for a screen on which the student reads along, where that is less.</summary>
        public Refused? BeforeStudent { get; init; }
    }

    /// <summary>The room in which it ends asks the student for something first.</summary>
    internal sealed record NeedsCheck(EndCheck Check, RoomFacts Room) : AnswerOutcome;

    /// <summary>It is no longer in the state this was meant for: someone was faster, or the page was old.</summary>
    internal sealed record TooLate(string HowItIs) : AnswerOutcome;

    internal sealed record NotYours : AnswerOutcome;

    internal sealed record NotThere : AnswerOutcome;
}
