using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Domain;

/// <summary>A flex period on a date.</summary>
internal sealed class FlexSession : ISchoolOwned
{
    public const int LongestReason = 120;

    public SessionId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required FlexPeriodId PeriodId { get; init; }

    public required DateOnly Date { get; init; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public DateTimeOffset? OpensAt { get; private set; }

    /// <summary>The cut-off, moved by the time the site was down before it.</summary>
    public DateTimeOffset ClosesAt { get; private set; }

    /// <summary>Why it is called off, as students read it; null while it takes place.</summary>
    public string? CalledOff { get; private set; }

    /// <summary>The grades it is called off for; empty for all.</summary>
    public IReadOnlyList<string> CalledOffGrades { get; private set; } = [];

    /// <summary>No school that day, or the period is not on it any more; it comes back with the day.</summary>
    public bool NotHeld { get; private set; }

    /// <summary>Everyone who chose nothing has been placed.</summary>
    public DateTimeOffset? PlacedAt { get; private set; }

    public SessionTimes Times => new(StartsAt, EndsAt, OpensAt, ClosesAt);

    /// <summary>Called off for everyone, or not held at all.</summary>
    public bool IsOff => NotHeld || (CalledOff is not null && CalledOffGrades.Count == 0);

    /// <summary>Why it is off for everyone, in a few words; null where it is not.</summary>
    public string? OffInWords => NotHeld ? "no school" : IsOff ? CalledOff : null;

    public bool IsOffFor(string? grade) => IsOff || (CalledOff is not null && grade is not null && CalledOffGrades.Contains(grade));

    /// <summary>Takes the times the period gives it. One that was placed stays so, but where its cut-off is yet to come.</summary>
    public void Plan(SessionTimes times, IEnumerable<Outage> outages)
    {
        var closes = Outage.Move(times.ClosesAt, times.StartsAt, outages);
        if (NotHeld || closes > PlacedAt)
        {
            PlaceAgain();
        }

        (StartsAt, EndsAt, OpensAt, ClosesAt, NotHeld) = (times.StartsAt, times.EndsAt, times.OpensAt, closes, false);
    }

    public void DoNotHold() => NotHeld = true;

    public void CallOff(string why, IReadOnlyList<string> grades) => (CalledOff, CalledOffGrades) = (why, grades);

    /// <summary>It is held after all; whoever was not placed while it was off is.</summary>
    public void Restore() => (CalledOff, CalledOffGrades, PlacedAt) = (null, [], null);

    public void Placed(DateTimeOffset at) => PlacedAt ??= at;

    /// <summary>There are, or may be, students without a place again.</summary>
    public void PlaceAgain() => PlacedAt = null;
}
