using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Domain;

/// <summary>What a host offers in a flex period. Without a period it is a template.</summary>
internal sealed class Activity : ISchoolOwned
{
    public const int LongestTitle = 80;
    public const int LongestDescription = 600;
    public const int LongestTag = 24;
    public const int MostTags = 6;
    public const int MostHosts = 6;
    public const int MostSeats = 2000;

    public ActivityId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public FlexPeriodId? PeriodId { get; private set; }

    public string Title { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>Who hosts it, the one who leads it first.</summary>
    public IReadOnlyList<PersonId> Hosts { get; private set; } = [];

    public RoomId RoomId { get; private set; }

    /// <summary>Most students; null for no limit.</summary>
    public int? Capacity { get; private set; }

    public IReadOnlyList<string> Tags { get; private set; } = [];

    public Audience Audience { get; private set; } = Audience.Everyone;

    /// <summary>Whether students who chose nothing may be placed in it.</summary>
    public bool TakesPlaced { get; private set; } = true;

    /// <summary>First date.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last date; the first for one that is held once, null for good.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>On which weekdays of the period; none for all.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; private set; } = [];

    /// <summary>Stands for the default room of its period: nobody chooses it.</summary>
    public bool IsDefault { get; init; }

    public PersonId MadeById { get; init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsTemplate => PeriodId is null;

    public ActivityPlan Plan => new(PeriodId, Title, Description, Hosts, RoomId, Capacity, Tags, Audience, TakesPlaced, From, Until, Days);

    public void Set(ActivityPlan plan) =>
        (PeriodId, Title, Description, Hosts, RoomId, Capacity, Tags, Audience, TakesPlaced, From, Until, Days) =
        (plan.Period, plan.Title, plan.Description, plan.Hosts, plan.Room, plan.Capacity, plan.Tags, plan.Audience, plan.TakesPlaced, plan.From, plan.Until, plan.Days);

    public void End(DateTimeOffset at) => EndedAt ??= at;

    public bool IsOn(DateOnly date) => EndedAt is null && !IsTemplate && Plan.IsOn(date);

    public bool IsHostedBy(PersonId person) => Hosts.Contains(person);

    /// <summary>Nothing is kept of these people.</summary>
    public void Forget(IReadOnlyCollection<PersonId> people) => Audience = Audience.Without(people);
}

/// <summary>What an activity is to be.</summary>
internal sealed record ActivityPlan(
    FlexPeriodId? Period, string Title, string? Description, IReadOnlyList<PersonId> Hosts, RoomId Room, int? Capacity, IReadOnlyList<string> Tags,
    Audience Audience, bool TakesPlaced, DateOnly From, DateOnly? Until, IReadOnlyList<DayOfWeek> Days)
{
    public bool IsOnce => From == Until;

    public bool IsOn(DateOnly date) => From <= date && !(date > Until) && (Days.Count == 0 || Days.Contains(date.DayOfWeek));
}
