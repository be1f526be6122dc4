using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>Something that came of an act, for the history.</summary>
/// <param name="Kind">What.</param>
/// <param name="School">Where.</param>
/// <param name="Student">To whom.</param>
/// <param name="Activity">In what.</param>
/// <param name="Rank">By whose word.</param>
/// <param name="By">Who did it; <c>default</c> for what follows by itself.</param>
/// <param name="At">The instant.</param>
internal sealed record Happening(FlexEventKind Kind, SchoolId School, PersonId Student, ActivitySessionId Activity, SignUpRank Rank, PersonId By, DateTimeOffset At)
{
    /// <summary>Why it is over; null for everything else.</summary>
    public SignUpEnd? End { get; init; }

    /// <summary>What was refused; null for everything else.</summary>
    public TriedSignUp? Tried { get; init; }

    public static Happening To(SignUp signUp, FlexEventKind kind, PersonId by, DateTimeOffset at) =>
        new(kind, signUp.SchoolId, signUp.StudentId, signUp.ActivityId, signUp.Rank, by, at) { End = kind == FlexEventKind.Over ? signUp.End : null };
}
