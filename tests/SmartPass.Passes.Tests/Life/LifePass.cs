using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Tests.Life;

/// <summary>A pass as the reference knows it.</summary>
internal sealed class LifePass(int order, LifeStudent student, RoomId to, DateTimeOffset askedAt)
{
    public int Order => order;

    public LifeStudent Student => student;

    public DateTimeOffset AskedAt => askedAt;

    public RoomId To { get; set; } = to;

    /// <summary>The pass of the product it stands for; none where it never came to one.</summary>
    public PassId? Id { get; set; }

    public PassStatus Status { get; set; }

    public bool ByStaff { get; init; }

    public bool Answered { get; set; }

    public bool Urgent { get; set; }

    public bool GoesFirst { get; set; }

    /// <summary>Whether it keeps an offer only as long as nobody else could go.</summary>
    public bool OfferKept { get; set; }

    public DateTimeOffset? PlannedAt { get; init; }

    public DateTimeOffset? LapsesAt { get; init; }

    public bool Escalated { get; set; }

    public bool Reminded { get; set; }

    public DateTimeOffset LineAt { get; set; }

    public DateTimeOffset ClearsAt { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset Due { get; set; }

    public bool Overtime { get; set; }

    public bool Forgotten { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public EndedHow? How { get; set; }

    public bool EndedByStaff { get; set; }

    public HashSet<StartRule> Overridden { get; } = [];

    public DateTimeOffset? NextAt { get; set; }

    /// <summary>Left out for a moment, to see what would be without it.</summary>
    public bool SetAside { get; set; }

    /// <summary>Whether a place is kept for it.</summary>
    public bool KeepsPlace => Status == PassStatus.Offered && !SetAside;

    public bool IsWaiting => Status is PassStatus.InLine or PassStatus.Offered || (Status == PassStatus.Requested && PlannedAt is null);

    public bool IsOver => Status is PassStatus.Ended or PassStatus.Denied or PassStatus.Declined or PassStatus.Withdrawn or PassStatus.Lapsed;
}

/// <summary>A student as the reference knows them.</summary>
internal sealed class LifeStudent(PersonFacts person, RoomId room)
{
    public PersonFacts Person => person;

    /// <summary>The room they sit in.</summary>
    public RoomId Room => room;

    /// <summary>Another student who must not be out at the same time; null for none.</summary>
    public LifeStudent? KeptFrom { get; private set; }

    public bool MustNotMeet(LifeStudent other) => KeptFrom == other;

    public void KeepFrom(LifeStudent other) => (KeptFrom, other.KeptFrom) = (other, this);

    /// <summary>The last pass that was made for them: what acts are done to.</summary>
    public LifePass? Last { get; set; }
}
