using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>One pass through its life: Requested → Active → Ended, with the branches Denied, Withdrawn and Lapsed.</summary>
internal sealed class Pass : ISchoolOwned
{
    public const int LongestMessage = 200;
    public const int MostMinutes = 240;

    private readonly List<AskedOf> _askedOf = [];

    private Pass()
    {
    }

    public PassId Id { get; private init; }

    public SchoolId SchoolId { get; private init; }

    public PersonId StudentId { get; private init; }

    public RoomId FromId { get; private init; }

    /// <summary>The class the student left, where the timetable knew it or the student said so.</summary>
    public ClassId? ClassId { get; private init; }

    public RoomId ToId { get; private set; }

    public int Minutes { get; private set; }

    public bool RoundTrip { get; private set; }

    public string? Message { get; private init; }

    public PassRoute Route { get; private init; }

    public PassStatus Status { get; private set; }

    public DateTimeOffset AskedAt { get; private init; }

    public Answer? Answer { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>Whether the overtime of this pass was noted.</summary>
    public bool Overtime { get; private set; }

    public Ending? Ending { get; private set; }

    /// <summary>When something next happens to it by itself: it lapses, is overtime, or ends.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    /// <summary>The form that made it; the same form sent twice makes one pass.</summary>
    public string Ticket { get; private init; } = "";

    public IReadOnlyList<AskedOf> AskedOf => _askedOf;

    public bool IsOpen => Status is PassStatus.Requested or PassStatus.Active;

    /// <summary>The time it was out, once it ended and the end was recorded.</summary>
    public TimeSpan? TimeOut => Ending is { How: not EndedHow.NotRecorded } ending ? ending.At - StartedAt : null;

    /// <summary>A pass that is about to start without anyone being asked.</summary>
    public static Pass SelfCheckout(Trip trip, DateTimeOffset at) => New(trip, PassRoute.SelfCheckout, at, []);

    /// <summary>A request that waits for an answer.</summary>
    public static Pass Request(Trip trip, IReadOnlyCollection<PersonId> asked, PassRules rules, DateTimeOffset at)
    {
        var pass = New(trip, PassRoute.Approval, at, asked);
        pass.NextAt = at + rules.LapseAfter;
        return pass;
    }

    public bool IsAskedOf(PersonId staff) => AskedOf.Any(asked => asked.StaffId == staff);

    public void Change(Change change)
    {
        Expect(PassStatus.Requested);
        (ToId, Minutes, RoundTrip) = (change.To.Id, change.Minutes, change.RoundTrip);
    }

    public void Start(DateTimeOffset at, Answer? answer = null)
    {
        Expect(PassStatus.Requested);
        Status = PassStatus.Active;
        Answer = answer;
        StartedAt = at;
        DueAt = at.AddMinutes(Minutes);
        NextAt = DueAt;
    }

    public void Deny(Answer answer) => Close(PassStatus.Denied, answer);

    public void Withdraw() => Close(PassStatus.Withdrawn, null);

    public void Lapse() => Close(PassStatus.Lapsed, null);

    public void NoteOvertime(PassRules rules)
    {
        Expect(PassStatus.Active);
        Overtime = true;
        NextAt = DueAt + rules.OvertimeLimit;
    }

    public void End(Ending ending)
    {
        Expect(PassStatus.Active);
        Status = PassStatus.Ended;
        Ending = ending;
        NextAt = null;
    }

    private static Pass New(Trip trip, PassRoute route, DateTimeOffset at, IReadOnlyCollection<PersonId> asked)
    {
        var pass = new Pass
        {
            SchoolId = trip.To.School,
            StudentId = trip.Student,
            FromId = trip.From.Id,
            ClassId = trip.Class,
            ToId = trip.To.Id,
            Minutes = trip.Minutes,
            RoundTrip = trip.RoundTrip,
            Message = trip.Message,
            Ticket = trip.Ticket,
            Route = route,
            Status = PassStatus.Requested,
            AskedAt = at,
        };
        pass._askedOf.AddRange(asked.Select(staff => new AskedOf(staff)));
        return pass;
    }

    private void Close(PassStatus status, Answer? answer)
    {
        Expect(PassStatus.Requested);
        Status = status;
        Answer = answer;
        NextAt = null;
    }

    /// <summary>Acts look at the state first and say no in words; whoever did not is wrong, and the transaction must not go through.</summary>
    private void Expect(PassStatus status)
    {
        if (Status != status)
        {
            throw new InvalidOperationException($"Pass {Id} is {Status}, not {status}.");
        }
    }
}
