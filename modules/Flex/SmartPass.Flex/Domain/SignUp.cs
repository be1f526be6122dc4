using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Domain;

/// <summary>The word by which a student is in an activity, or waits for it: their own, or that of staff. Of several at one time the strongest has the seat; the others are set aside and come back if it is taken back.</summary>
internal sealed class SignUp : ISchoolOwned
{
    public SignUpId Id { get; private set; }

    public required SchoolId SchoolId { get; init; }

    public required SessionId SessionId { get; init; }

    public required ActivitySessionId ActivityId { get; init; }

    public required PersonId StudentId { get; init; }

    public required SignUpRank Rank { get; init; }

    public required PersonId ById { get; init; }

    /// <summary>When it was given; those who wait move up in this order.</summary>
    public required DateTimeOffset At { get; init; }

    public SignUpState State { get; private set; }

    /// <summary>When it came to be as it is.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>Why it is over; null while it is not.</summary>
    public SignUpEnd? End { get; private set; }

    public Attendance? Attendance { get; private set; }

    public DateTimeOffset? AttendanceAt { get; private set; }

    public PersonId? AttendanceById { get; private set; }

    /// <summary>The student cannot leave by themselves.</summary>
    public bool IsLocked => Rank >= SignUpRank.Requested;

    public void Seat(DateTimeOffset at) => Become(SignUpState.Seated, at);

    public void SetAside(DateTimeOffset at) => Become(SignUpState.SetAside, at);

    public void Wait(DateTimeOffset at) => Become(SignUpState.Waiting, at);

    public void Finish(SignUpEnd why, DateTimeOffset at)
    {
        Become(SignUpState.Over, at);
        End = why;
    }

    public void Mark(Attendance? attendance, PersonId by, DateTimeOffset at) =>
        (Attendance, AttendanceById, AttendanceAt) = (attendance, attendance is null ? null : by, attendance is null ? null : at);

    /// <summary>It has been written, and has its number.</summary>
    public void Numbered(SignUpId id) => Id = id;

    private void Become(SignUpState state, DateTimeOffset at) => (State, Since) = (state, at);
}

internal enum SignUpState
{
    /// <summary>Has the seat.</summary>
    Seated,

    /// <summary>A stronger word has the student elsewhere.</summary>
    SetAside,

    /// <summary>On the waitlist.</summary>
    Waiting,

    Over,
}

internal enum Attendance
{
    Present,
    Late,
    Absent,
    Excused,
}
