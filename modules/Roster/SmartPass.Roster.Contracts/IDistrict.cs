namespace SmartPass.Roster.Contracts;

/// <summary>The district this installation serves.</summary>
public interface IDistrict
{
    /// <summary>Its name as held in memory, for the head of every page; null until it was read or given.</summary>
    string? KnownName { get; }

    /// <summary>Its name; empty until someone gave it one.</summary>
    Task<string> Name(CancellationToken stop = default);

    /// <summary>Its clock, for pages that belong to no school: the zone chosen for it, else that of its first school, else the machine's.</summary>
    Task<TimeZoneInfo> Zone(CancellationToken stop = default);

    /// <summary>Gives it a name. Joins the caller's transaction or opens its own.</summary>
    Task Rename(string name, CancellationToken stop = default);

    /// <summary>Says in which time zone, by its IANA name, the district's schools are: those a roster brought before, and those to come. Said at set-up, before anybody could choose another for one of them; after it the district and each school have their own. Joins the caller's transaction or opens its own.</summary>
    Task KeepTime(string zone, CancellationToken stop = default);
}
