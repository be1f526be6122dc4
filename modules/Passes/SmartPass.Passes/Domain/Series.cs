using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>An appointment that comes again: on some days of the week, with a period or at a time, till a date. Days without school, and days without that period, are skipped.</summary>
internal sealed class Series : ISchoolOwned
{
    public SeriesId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required PersonId StudentId { get; init; }

    public required RoomId ToId { get; init; }

    public required int Minutes { get; init; }

    public required bool RoundTrip { get; init; }

    public required bool Declinable { get; init; }

    public required PersonId ById { get; init; }

    public required string? Message { get; init; }

    /// <summary>Days of the week it is on.</summary>
    public required IReadOnlyList<DayOfWeek> Days { get; init; }

    /// <summary>Short name of the period it starts with; null for a time by the clock.</summary>
    public required string? Period { get; init; }

    /// <summary>The time it starts; null for a period.</summary>
    public required TimeOnly? Time { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last date.</summary>
    public required DateOnly Until { get; init; }

    public DateTimeOffset? StoppedAt { get; private set; }

    public bool IsOn(DateOnly date) => StoppedAt is null && From <= date && date <= Until && Days.Contains(date.DayOfWeek);

    /// <summary>Whether another comes at the same times.</summary>
    public bool IsAtTimesOf(Series other) =>
        Days.SequenceEqual(other.Days) && Period == other.Period && Time == other.Time && From == other.From && Until == other.Until;

    /// <summary>What marks the pass of a series on one of its dates.</summary>
    public static string TicketOn(SeriesId series, DateOnly date) => $"series {series} {date:yyyy-MM-dd}";

    public void Stop(DateTimeOffset at) => StoppedAt ??= at;
}
