using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>Any place a pass can start or end.</summary>
internal sealed class Room : ISchoolOwned
{
    private readonly List<AssignedStaff> _staff = [];

    private Room()
    {
    }

    public Room(SchoolId school, RoomSettings settings, IEnumerable<PersonId> staff)
    {
        SchoolId = school;
        Take(settings);
        Assign(staff);
    }

    public RoomId Id { get; private init; }

    public SchoolId SchoolId { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>The name as it is compared: unique among the rooms in use.</summary>
    public string NameKey { get; private set; } = "";

    public string? Number { get; private set; }

    public RoomKind Kind { get; private set; }

    public string Icon { get; private set; } = "";

    public int? Hue { get; private set; }

    /// <summary>Its colour as it is shown: the list was longer once, and what was stored then becomes the nearest.</summary>
    public int? Color => Hue is { } hue ? RoomHues.Nearest(hue) : null;

    public ApprovalRule Approval { get; private set; }

    public int? Capacity { get; private set; }

    public int TimeLimit { get; private set; }

    public TripKind Trip { get; private set; }

    public ApprovalRule ScheduledApproval { get; private set; }

    public int? MostOut { get; private set; }

    public bool CountsTowardLimit { get; private set; }

    public EndCheck EndCheck { get; private set; }

    /// <summary>When it is open; null for always.</summary>
    public RoomHours? Hours { get; private set; }

    /// <summary>Whom it is for; null for everyone.</summary>
    public RoomAudience? Audience { get; private set; }

    public string? Area { get; private set; }

    public Closing? Closing { get; private set; }

    /// <summary>Out of use for good, kept for the names of past passes.</summary>
    public bool Retired { get; private set; }

    public IReadOnlyCollection<AssignedStaff> Staff => _staff;

    public RoomSettings Settings => new(Name, Number, Kind, Icon, Color, Approval, Capacity, TimeLimit, Trip)
    {
        ScheduledApproval = ScheduledApproval,
        MostOut = MostOut,
        CountsTowardLimit = CountsTowardLimit,
        EndCheck = EndCheck,
        Hours = Hours ?? RoomHours.Always,
        Audience = Audience ?? RoomAudience.Everyone,
        Area = Area,
    };

    public bool IsStaffedBy(PersonId person) => _staff.Any(staff => staff.PersonId == person);

    public void Take(RoomSettings settings)
    {
        (Name, Number, Kind, Icon, Hue) = (settings.Name, settings.Number, settings.Kind, settings.Icon, settings.Hue);
        (Approval, Capacity, TimeLimit, Trip) = (settings.Approval, settings.Capacity, settings.TimeLimit, settings.Trip);
        (ScheduledApproval, MostOut, CountsTowardLimit) = (settings.ScheduledApproval, settings.MostOut, settings.CountsTowardLimit);
        (EndCheck, Area) = (settings.EndCheck, settings.Area);
        Hours = settings.Hours.IsAlways ? null : settings.Hours;
        Audience = settings.Audience is { Grades.Count: 0, Only.Count: 0, Not.Count: 0 } ? null : settings.Audience;
        NameKey = RoomName.Key(settings.Name);
    }

    /// <summary>Makes these people, and nobody else, its staff; tells whether that changed anything.</summary>
    public bool Assign(IEnumerable<PersonId> staff)
    {
        var wanted = staff.ToHashSet();
        var left = _staff.RemoveAll(assigned => !wanted.Contains(assigned.PersonId));
        var joined = wanted.Where(person => !IsStaffedBy(person)).ToList();
        _staff.AddRange(joined.Select(person => new AssignedStaff { SchoolId = SchoolId, PersonId = person }));
        return left + joined.Count > 0;
    }

    public void Close(Closing closing) => Closing = closing;

    public void Open() => Closing = null;

    /// <summary>Takes it out of use; a closing ends with it.</summary>
    public void Retire()
    {
        Retired = true;
        Closing = null;
    }

    public void Restore() => Retired = false;

    /// <summary>As other modules see it at an instant.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="today">The bells of its date.</param>
    public RoomFacts FactsAt(DateTimeOffset now, SchoolDay today) => new(
        Id, SchoolId, Name, Number, Kind, Icon, Color, Approval, Capacity, TimeLimit, Trip,
        Retired ? "no longer in use" : Closing?.HoldsAt(now, today) == true ? Closing.Reason : null,
        [.. _staff.Select(staff => staff.PersonId)])
    {
        ScheduledApproval = ScheduledApproval,
        MostOut = MostOut,
        CountsTowardLimit = CountsTowardLimit,
        EndCheck = EndCheck,
        Hours = Hours ?? RoomHours.Always,
        Audience = Audience ?? RoomAudience.Everyone,
        Area = Area,
    };
}
