namespace SmartPass.Roster.Contracts;

/// <summary>Time zones by their IANA names.</summary>
public static class Zones
{
    private static readonly ZoneGroup UnitedStates = new("United States",
    [
        new("America/New_York", "Eastern time (New York)"),
        new("America/Chicago", "Central time (Chicago)"),
        new("America/Denver", "Mountain time (Denver)"),
        new("America/Phoenix", "Arizona (Phoenix)"),
        new("America/Los_Angeles", "Pacific time (Los Angeles)"),
        new("America/Anchorage", "Alaska (Anchorage)"),
        new("Pacific/Honolulu", "Hawaii (Honolulu)"),
        new("America/Puerto_Rico", "Puerto Rico"),
        new("Pacific/Guam", "Guam"),
        new("Pacific/Pago_Pago", "American Samoa"),
    ]);

    // Zones named for a continent or an ocean; the others are old names of these, or offsets that keep no summer time.
    private static readonly string[] Regions = ["America", "Africa", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

    /// <summary>All zones to choose from, in groups with what they are called: those of the United States first, then the others by continent and ocean.</summary>
    public static IReadOnlyList<ZoneGroup> Groups { get; } =
    [
        UnitedStates,
        .. TimeZoneInfo.GetSystemTimeZones()
            .Where(zone => zone.HasIanaId && Regions.Contains(zone.Id.Split('/')[0]) && !UnitedStates.Zones.Any(known => known.Id == zone.Id))
            .GroupBy(zone => zone.Id.Split('/')[0])
            .OrderBy(region => Array.IndexOf(Regions, region.Key))
            .Select(region => new ZoneGroup(region.Key, [.. region.Select(zone => new ZoneChoice(zone.Id, TitleFrom(zone.Id))).OrderBy(zone => zone.Title, StringComparer.Ordinal)])),
    ];

#pragma warning disable RS0030 // The one place that may ask: before set-up nobody has said where the district is.
    /// <summary>The machine's own zone: what a district starts from until somebody chose one.</summary>
    public static string OfThisMachine =>
        TimeZoneInfo.Local.HasIanaId ? TimeZoneInfo.Local.Id
        : TimeZoneInfo.TryConvertWindowsIdToIanaId(TimeZoneInfo.Local.Id, out var name) ? name : "UTC";
#pragma warning restore RS0030

    /// <summary>The machine's own zone where it tells anything: many servers keep UTC wherever they stand. Empty otherwise.</summary>
    public static string Likely => Find(OfThisMachine) is { BaseUtcOffset.Ticks: 0, SupportsDaylightSavingTime: false } ? "" : OfThisMachine;

    /// <summary>What people call a zone: "Central time (Chicago)", "Buenos Aires (Argentina)".</summary>
    public static string Title(string name) => UnitedStates.Zones.FirstOrDefault(zone => zone.Id == name)?.Title ?? TitleFrom(name);

    /// <summary>Whether it is one of the zones to choose from.</summary>
    public static bool IsListed(string name) => Groups.Any(group => group.Zones.Any(zone => zone.Id == name));

    /// <summary>Whether there is a zone of that IANA name.</summary>
    public static bool IsKnown(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;

    /// <summary>The zone of that name; UTC where this machine does not know it.</summary>
    public static TimeZoneInfo Find(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The date in the zone of that name at an instant.</summary>
    public static DateOnly Date(string name, DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Find(name)).DateTime);

    private static string TitleFrom(string name) => name.Replace('_', ' ').Split('/') switch
    {
        [_, var country, var city] => $"{city} ({country})",
        [.., var city] => city,
        _ => name,
    };
}

/// <param name="Title">What its zones share.</param>
/// <param name="Zones">The zones.</param>
public sealed record ZoneGroup(string Title, IReadOnlyList<ZoneChoice> Zones);

/// <param name="Id">IANA name.</param>
/// <param name="Title">What people call it.</param>
public sealed record ZoneChoice(string Id, string Title);
