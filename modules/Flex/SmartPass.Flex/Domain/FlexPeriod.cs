using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Domain;

/// <summary>A flex period: time in the school day when students choose where to be (product.md, section 5). On each of its dates it has a session.</summary>
internal sealed class FlexPeriod : ISchoolOwned
{
    public const int LongestName = 60;

    public FlexPeriodId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public string Name { get; private set; } = "";

    /// <summary>Weekdays on which it is; none where it is on single dates.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; private set; } = [];

    /// <summary>Single dates on which it is too.</summary>
    public IReadOnlyList<DateOnly> Dates { get; private set; } = [];

    /// <summary>First date of its weekdays.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last date of its weekdays; null for good.</summary>
    public DateOnly? Until { get; private set; }

    public TimeOnly Starts { get; private set; }

    public TimeOnly Ends { get; private set; }

    public Audience Audience { get; private set; } = Audience.Everyone;

    /// <summary>When sign-up opens; null as soon as a session is planned.</summary>
    public Opening? Opens { get; private set; }

    public CutOff Closes { get; private set; } = new CutOff.Hours(0);

    /// <summary>Where those go who chose nothing; null: to the open activity with most room.</summary>
    public RoomId? DefaultRoomId { get; private set; }

    /// <summary>Ended by someone: it has no further sessions.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public PeriodPlan Plan => new(Name, Days, Dates, From, Until, Starts, Ends, Audience, Opens, Closes, DefaultRoomId);

    public void Set(PeriodPlan plan) =>
        (Name, Days, Dates, From, Until, Starts, Ends, Audience, Opens, Closes, DefaultRoomId) =
        (plan.Name, plan.Days, plan.Dates, plan.From, plan.Until, plan.Starts, plan.Ends, plan.Audience, plan.Opens, plan.Closes, plan.DefaultRoom);

    public void End(DateTimeOffset at) => EndedAt ??= at;

    /// <summary>Nothing is kept of these people.</summary>
    public void Forget(IReadOnlyCollection<PersonId> people) => Audience = Audience.Without(people);

    public bool IsOn(DateOnly date) => EndedAt is null && Plan.IsOn(date);

    public SessionTimes TimesOn(School school, DateOnly date) => new(
        school.Instant(date, Starts), school.Instant(date, Ends), Opens?.For(school, date), Closes.For(school, date, Starts));
}

/// <summary>What a flex period is to be.</summary>
internal sealed record PeriodPlan(
    string Name, IReadOnlyList<DayOfWeek> Days, IReadOnlyList<DateOnly> Dates, DateOnly From, DateOnly? Until, TimeOnly Starts, TimeOnly Ends,
    Audience Audience, Opening? Opens, CutOff Closes, RoomId? DefaultRoom)
{
    public bool IsOn(DateOnly date) => Dates.Contains(date) || (Days.Contains(date.DayOfWeek) && From <= date && !(date > Until));
}
