using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>One encounter that was prevented or overridden.</summary>
internal sealed class Entry : ISchoolOwned
{
    /// <summary>Retries within this time of the first try count up on its entry.</summary>
    public static readonly TimeSpan RetriesFor = TimeSpan.FromMinutes(5);

    public const int LongestNote = 500;

    private readonly List<EntryGroup> _groups = [];
    private readonly List<EntryOther> _others = [];
    private List<PersonId> _askedOf = [];

    public EntryId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    /// <summary>When it was tried first.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was tried last.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Tries { get; private set; }

    /// <summary>Who was to go.</summary>
    public required PersonId StudentId { get; init; }

    /// <summary>Who tried it: the student, staff, or <c>default</c> for what happens by itself.</summary>
    public required PersonId ById { get; init; }

    /// <summary>By what route a pass was tried; null for a seat in Flex.</summary>
    public required PassRoute? Route { get; init; }

    /// <summary>The seat in Flex that was tried; null for a pass.</summary>
    public TriedSeat? Seat { get; init; }

    /// <summary>The student was out already and wanted to go on to another place.</summary>
    public required bool UnderWay { get; init; }

    /// <summary>Nobody tried it just then: it was the student's turn in line, a pass that was held could have started, or staff were asked for an urgent one.</summary>
    public required bool Waited { get; init; }

    /// <summary>The room left; <c>default</c> for a seat in Flex, to which one comes from nowhere.</summary>
    public required RoomId FromId { get; init; }

    /// <summary>The place gone to, or where the activity is.</summary>
    public required RoomId ToId { get; init; }

    /// <summary>The pass; <c>default</c> where none was made.</summary>
    public required PassId PassId { get; set; }

    public required bool Urgent { get; init; }

    public Outcome Outcome { get; private set; }

    /// <summary>Why it was let go against the group.</summary>
    public string? Reason { get; init; }

    public PersonId? ReviewedById { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    public string? ReviewNote { get; private set; }

    /// <summary>Staff who were asked.</summary>
    public IReadOnlyList<PersonId> AskedOf => _askedOf;

    public IReadOnlyList<EntryGroup> Groups => _groups;

    /// <summary>Who was out, and where; or who had a seat.</summary>
    public IReadOnlyList<EntryOther> Others => _others;

    public bool IsOverridden => Outcome == Outcome.Overridden;

    /// <summary>A first try.</summary>
    public Entry Tried(EncounterNote note, IEnumerable<PersonId> askedOf, Outcome outcome)
    {
        (LastAt, Tries, Outcome) = (At, 1, outcome);
        _askedOf = [.. askedOf];
        _groups.AddRange(note.Groups.Select(group => new EntryGroup(group)));
        _others.AddRange(note.Out.DistinctBy(one => one.Student).Select(one => new EntryOther(one.Student, one.Pass, one.From, one.To)));
        return this;
    }

    /// <summary>Whether another try is the same again: the same student, way and places or activity, the same people out or seated, within five minutes of the first. What happens by itself may come late with a time before it.</summary>
    public bool IsRetriedBy(Entry other) =>
        !IsOverridden && !other.IsOverridden && (other.At - At).Duration() < RetriesFor
        && (StudentId, ById, Route, UnderWay, Waited, FromId, ToId, Urgent) == (other.StudentId, other.ById, other.Route, other.UnderWay, other.Waited, other.FromId, other.ToId, other.Urgent)
        && (Seat?.Way, Seat?.ActivityId) == (other.Seat?.Way, other.Seat?.ActivityId)
        && (PassId == other.PassId || PassId == default || other.PassId == default)
        && Others.Select(one => one.StudentId).ToHashSet().SetEquals(other.Others.Select(one => one.StudentId));

    /// <summary>The same again. What becomes of a pass that only this try brought is what becomes of the entry.</summary>
    public void Retry(Entry again)
    {
        (Tries, LastAt) = (Tries + 1, again.At > LastAt ? again.At : LastAt);
        PassId = PassId == default ? again.PassId : PassId;
    }

    /// <summary>What became of the pass. One that went does not wait again.</summary>
    public void Settle(Outcome outcome)
    {
        if (!IsOverridden && Outcome != Outcome.WentLater)
        {
            Outcome = outcome;
        }
    }

    public void Review(PersonId by, DateTimeOffset at, string? note) => (ReviewedById, ReviewedAt, ReviewNote) = (by, at, note);

    /// <summary>Nobody has reviewed it after all.</summary>
    public void TakeReviewBack() => (ReviewedById, ReviewedAt, ReviewNote) = (null, null, null);
}

/// <summary>A group that said so.</summary>
internal sealed record EntryGroup(EncounterGroupId GroupId);

/// <summary>A student who was out then, or had a seat; who sat is on no pass.</summary>
internal sealed record EntryOther(PersonId StudentId, PassId PassId, RoomId FromId, RoomId ToId);

/// <summary>What came of it.</summary>
internal enum Outcome
{
    /// <summary>It did not start, or the seat was not given.</summary>
    Prevented,

    /// <summary>It waits, and starts or is offered when the others are back.</summary>
    Waiting,

    /// <summary>It started later, when the others were back.</summary>
    WentLater,

    /// <summary>It waited and came to nothing.</summary>
    CameToNothing,

    /// <summary>The student was let go all the same, by someone who may do so.</summary>
    Overridden,
}
