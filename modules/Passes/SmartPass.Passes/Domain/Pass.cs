using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>One pass: what it is. What happens to it is beside, in PassLife, PassPlan and PassUnderWay.</summary>
internal sealed partial class Pass : ISchoolOwned
{
    public const int LongestMessage = 200;
    public const int MostMinutes = 240;
    public const int MostStops = 5;

    private readonly List<AskedOf> _askedOf = [];
    private readonly List<Stop> _stops = [];
    private List<StartRule> _overridden = [];

    private Pass()
    {
    }

    public PassId Id { get; private init; }

    public SchoolId SchoolId { get; private init; }

    public PersonId StudentId { get; private init; }

    /// <summary>Room they leave; <c>default</c> while nobody has said where they will be.</summary>
    public RoomId FromId { get; private set; }

    /// <summary>The class that misses the student, whatever room they left: the one the timetable has for them, else the one they said they were in.</summary>
    public ClassId? ClassId { get; private set; }

    /// <summary>The student chose another origin than the timetable has.</summary>
    public bool OtherOrigin { get; private set; }

    /// <summary>It was planned and nobody has said where it leaves from.</summary>
    public bool OriginOpen { get; private set; }

    public RoomId ToId { get; private set; }

    public int Minutes { get; private set; }

    public bool RoundTrip { get; private set; }

    public string? Message { get; private init; }

    public PassRoute Route { get; private set; }

    /// <summary>The student who asked, or the member of staff who made it.</summary>
    public PersonId MadeById { get; private init; }

    public bool Urgent { get; private set; }

    /// <summary>Whether it goes before others in line: it is urgent, and has not let such a turn go by.</summary>
    public bool GoesFirst { get; private set; }

    public PassStatus Status { get; private set; }

    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>When an unanswered request lapses.</summary>
    public DateTimeOffset? LapsesAt { get; private init; }

    /// <summary>Whether whoever teaches the student is asked as well by now.</summary>
    public bool Escalated { get; private set; }

    public Answer? Answer { get; private set; }

    /// <summary>When it is to start; null for one that was for at once.</summary>
    public DateTimeOffset? PlannedAt { get; private set; }

    /// <summary>The period it is to start with, where that was said.</summary>
    public string? PlannedPeriod { get; private set; }

    public bool Declinable { get; private init; }

    public SeriesId? SeriesId { get; private init; }

    public bool Reminded { get; private set; }

    /// <summary>When it joined the line, or went to its end.</summary>
    public DateTimeOffset? LineAt { get; private set; }

    /// <summary>When its line is cleared.</summary>
    public DateTimeOffset? LineClearsAt { get; private set; }

    /// <summary>The rule that keeps it back while it waits in line or is held; null for none but a place.</summary>
    public StartRule? KeptBackBy { get; private set; }

    /// <summary>What that rule noted of it, for its own module.</summary>
    public string? KeptBackNote { get; private set; }

    /// <summary>Whether an adult has to go along: it is urgent, and may not start by itself.</summary>
    public bool NeedsEscort { get; private set; }

    /// <summary>Whether its offer had its time, and stays only while nobody else could go.</summary>
    public bool OfferKept { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>When it is taken for forgotten and holds no place any more.</summary>
    public DateTimeOffset? ForgottenAt => DueAt + Hall.ForgottenAfter;

    /// <summary>Whether the overtime of this pass was noted.</summary>
    public bool Overtime { get; private set; }

    /// <summary>Whether it was noted that it no longer holds a place.</summary>
    public bool Forgotten { get; private set; }

    public Ending? Ending { get; private set; }

    /// <summary>When something next happens to it by itself.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    /// <summary>The form that made it; the same form sent twice makes one pass.</summary>
    public string Ticket { get; private set; } = "";

    public IReadOnlyList<AskedOf> AskedOf => _askedOf;

    /// <summary>All places of a trip with several, in order; empty for one place.</summary>
    public IReadOnlyList<Stop> Stops => _stops;

    /// <summary>Rules that staff let it start against.</summary>
    public IReadOnlyList<StartRule> Overridden => _overridden;

    /// <summary>Whether it waits for an answer to start at once.</summary>
    public bool IsAsking => Status == PassStatus.Requested && PlannedAt is null;

    /// <summary>Whether it can still come to something.</summary>
    public bool IsOver => Status is PassStatus.Ended or PassStatus.Denied or PassStatus.Declined or PassStatus.Withdrawn or PassStatus.Lapsed;

    /// <summary>Whether staff made it or said yes to it.</summary>
    public bool IsGranted => Answer is not null || MadeById != StudentId;

    /// <summary>Until when a planned pass may still start.</summary>
    public DateTimeOffset? LastsUntil => PlannedAt?.AddMinutes(Minutes);

    /// <summary>The time it was out, once it ended and the end was recorded.</summary>
    public TimeSpan? TimeOut => Ending is { How: not EndedHow.NotRecorded } ending ? ending.At - StartedAt : null;

    /// <summary>Where the student goes after the place they are on the way to.</summary>
    public Stop? NextStop => StopsAfter.FirstOrDefault();

    /// <summary>All places after the one they are on the way to.</summary>
    public IEnumerable<Stop> StopsAfter => _stops.OrderBy(stop => stop.Order).Where(stop => stop.LeftAt is null).Skip(1);

    /// <summary>Whether the student comes back on it where it leads to another place next: the last place of a trip decides.</summary>
    public bool ComesBackVia(RoomFacts to) => NextStop is null ? to.Trip.ComesBack(!RoundTrip) : RoundTrip;

    /// <summary>The room in which it ends.</summary>
    public RoomId EndsIn => RoundTrip ? FromId : ToId;

    /// <summary>A pass that is about to start, or to wait in line.</summary>
    public static Pass Now(Trip trip, PassRoute route, PersonId by, DateTimeOffset at) => New(trip, route, by, at, null, []);

    /// <summary>A request that waits for an answer: one for now for the school's time, a planned one until its time.</summary>
    public static Pass Request(Trip trip, PassRoute route, IReadOnlyCollection<PersonId> asked, PassRules rules, DateTimeOffset at)
    {
        var lapses = trip.Plan?.At ?? at + rules.LapseAfter;
        var pass = New(trip, route, trip.Student, at, lapses, asked);
        pass.NextAt = trip.Plan is null && at + PassRules.EscalateAfter < lapses ? at + PassRules.EscalateAfter : lapses;
        return pass;
    }

    /// <summary>A pass that is to start at its time.</summary>
    public static Pass Planned(Trip trip, PassRoute route, PersonId by, DateTimeOffset at)
    {
        var pass = New(trip, route, by, at, null, []);
        pass.Schedule(at);
        return pass;
    }

    public bool IsAskedOf(PersonId staff) => AskedOf.Any(asked => asked.StaffId == staff);

    /// <summary>What staff let it go against, as far as that holds on the way to a room: what they knew of one place they did not say of another. What they gave a reason for holds while the student is out, wherever they go, and not for another start.</summary>
    public IEnumerable<StartRule> SetAsideFor(RoomId to) => Status switch
    {
        PassStatus.Active => _overridden.Where(rule => RuleTable.Of(rule).AsksReason),
        PassStatus.Ended => [],
        _ => _overridden.Where(rule => to == ToId && !RuleTable.Of(rule).AsksReason),
    };

    /// <summary>Whether staff who may send there have said yes to that place.</summary>
    public bool IsGrantedFor(RoomId to) => IsGranted && (to == ToId || _stops.Any(stop => stop.RoomId == to));

    private Stop? CurrentStop => _stops.Where(stop => stop.LeftAt is null).MinBy(stop => stop.Order);

    private static Pass New(Trip trip, PassRoute route, PersonId by, DateTimeOffset at, DateTimeOffset? lapses, IReadOnlyCollection<PersonId> asked)
    {
        var pass = new Pass
        {
            SchoolId = trip.To.School,
            StudentId = trip.Student,
            FromId = trip.From?.Id ?? default,
            ClassId = trip.Class,
            OtherOrigin = trip.OtherOrigin,
            OriginOpen = trip is { Plan: not null, From: null },
            ToId = trip.To.Id,
            Minutes = trip.Minutes,
            RoundTrip = trip.RoundTrip,
            Message = trip.Message,
            Ticket = trip.Ticket,
            Route = route,
            MadeById = by,
            Urgent = trip.Urgent,
            GoesFirst = trip.Urgent,
            Status = PassStatus.Requested,
            AskedAt = at,
            LapsesAt = lapses,
            PlannedAt = trip.Plan?.At,
            PlannedPeriod = trip.Plan?.Period,
            Declinable = trip.Plan?.Declinable ?? false,
            SeriesId = trip.Plan?.Series,
        };
        pass._askedOf.AddRange(asked.Select(staff => new AskedOf(staff)));
        if (trip.Then.Count > 0)
        {
            pass._stops.Add(new Stop { Order = 0, RoomId = trip.To.Id, Minutes = trip.Minutes });
            pass._stops.AddRange(trip.Then.Select((stop, at) => new Stop { Order = at + 1, RoomId = stop.Room, Minutes = stop.Minutes }));
        }

        return pass;
    }
}
