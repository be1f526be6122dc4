namespace SmartPass.Roster.Contracts;

/// <summary>Time zones by their IANA names.</summary>
public static class Zones
{
    /// <summary>First in the list: where most of the district's schools will be.</summary>
    public static readonly IReadOnlyList<string> Common =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico",
    ];

#pragma warning disable RS0030 // The one place that may ask: before set-up nobody has said where the district is.
    /// <summary>The machine's own zone: what a district starts from until somebody chose one.</summary>
    public static string OfThisMachine =>
        TimeZoneInfo.Local.HasIanaId ? TimeZoneInfo.Local.Id
        : TimeZoneInfo.TryConvertWindowsIdToIanaId(TimeZoneInfo.Local.Id, out var name) ? name : "UTC";
#pragma warning restore RS0030

    /// <summary>Whether there is a zone of that IANA name.</summary>
    public static bool IsKnown(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;

    /// <summary>The zone of that name; UTC where this machine does not know it.</summary>
    public static TimeZoneInfo Find(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The date in the zone of that name at an instant.</summary>
    public static DateOnly Date(string name, DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Find(name)).DateTime);
}
