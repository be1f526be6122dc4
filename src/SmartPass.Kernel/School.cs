namespace SmartPass.Kernel;

/// <summary>What every module needs to know of a school.</summary>
/// <param name="Id">The school.</param>
/// <param name="Slug">First part of the path of all its pages: lower-case letters, digits and hyphens, unique in the district.</param>
/// <param name="Name">Its name, as the roster has it or an administrator wrote it.</param>
/// <param name="Zone">Its time zone, from the IANA list; it rules every clock the school sees.</param>
/// <param name="Hue">Its colour, a hue in degrees from 0 to 359.</param>
public sealed record School(SchoolId Id, string Slug, string Name, TimeZoneInfo Zone, int Hue)
{
    /// <summary>The school's wall clock at an instant.</summary>
    public DateTimeOffset Clock(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The school's calendar date at an instant.</summary>
    public DateOnly Date(DateTimeOffset instant) => DateOnly.FromDateTime(Clock(instant).DateTime);

    /// <summary>The instant of a wall-clock time. A time that daylight saving skips moves forward by the gap; one that occurs twice is the earlier.</summary>
    public DateTimeOffset Instant(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(local))
        {
            var before = Zone.GetUtcOffset(local.AddDays(-1));
            return new DateTimeOffset(local, before).ToUniversalTime();
        }

        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
