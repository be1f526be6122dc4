using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>A pass as every screen shows it.</summary>
internal sealed record PassCard(
    PassId Id, PersonFacts Student, RoomFacts From, RoomFacts To, int Minutes, bool RoundTrip, string? Message,
    DateTimeOffset AskedAt, DateTimeOffset? StartedAt, DateTimeOffset? DueAt, bool Overtime, string? StartedBy)
{
    /// <summary>Places it goes on to after that one.</summary>
    public IReadOnlyList<RoomFacts> Then { get; init; } = [];

    /// <summary>Minutes at the places it goes on to.</summary>
    public int MinutesThen { get; init; }

    /// <summary>All it goes to from here on: "Lockers, then Nurse".</summary>
    public string Places => string.Join(", then ", Then.Prepend(To).Select(place => place.Name));

    /// <summary>For how long, over all its places.</summary>
    public string Time => Then.Count == 0 ? $"{Minutes} min" : $"{Minutes + MinutesThen} min in all";

    /// <summary>Classes of the destination's kind and colour.</summary>
    public string PlaceClass => To.PlaceClass();

    /// <summary>The same, and that the time is over, for those whose browser runs no script.</summary>
    public string StateClass(DateTimeOffset now) => DueAt < now ? $"{PlaceClass} late" : PlaceClass;

    /// <summary>How much of the ring is left at an instant, out of a hundred.</summary>
    public string Ring(DateTimeOffset now) =>
        Math.Clamp(100 * ((DueAt!.Value - now) / (DueAt.Value - StartedAt!.Value)), 0, 100).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The clock as it reads at an instant, for those whose browser runs no script.</summary>
    public string Clock(DateTimeOffset now) => ClockWords.Reading(DueAt!.Value - now);

    /// <summary>How long ago something was, as one says it.</summary>
    public static string Ago(TimeSpan time) => time switch
    {
        { TotalSeconds: < 10 } => "just now",
        { TotalMinutes: < 1 } => $"{(int)time.TotalSeconds / 10 * 10} s ago",
        { TotalHours: < 1 } => $"{(int)time.TotalMinutes} min ago",
        _ => $"{(int)time.TotalHours} h ago",
    };
}

internal static class PlaceLooks
{
    public static string PlaceClass(this RoomFacts room) => room.Hue is { } hue ? $"place {room.KindClass} hue-{hue}" : $"place {room.KindClass}";
}
