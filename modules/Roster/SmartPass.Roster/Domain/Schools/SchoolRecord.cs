using SmartPass.Kernel;

namespace SmartPass.Roster.Domain.Schools;

/// <summary>A school of the district. It is never deleted: one the roster drops is closed, and opens again under the same id when it comes back.</summary>
internal sealed class SchoolRecord
{
    public SchoolId Id { get; init; }

    public long SourceId { get; init; }

    public string SourcedId { get; init; } = "";

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The name the roster gave last; while it equals <see cref="Name"/> nobody has chosen another.</summary>
    public string RosterName { get; private set; } = "";

    /// <summary>From the IANA list.</summary>
    public string Zone { get; private set; } = "";

    public int Hue { get; private set; }

    public bool IsOpen { get; private set; } = true;

    public static SchoolRecord Found(SchoolId id, long source, string sourcedId, string name, string slug, string zone, int hue) =>
        new() { Id = id, SourceId = source, SourcedId = sourcedId, Name = name, RosterName = name, Slug = slug, Zone = zone, Hue = hue };

    /// <summary>What the roster says; a name somebody chose here stays.</summary>
    public void Follow(string rosterName)
    {
        Name = Name == RosterName ? rosterName : Name;
        RosterName = rosterName;
        IsOpen = true;
    }

    public void Close() => IsOpen = false;

    public void KeepTime(string zone) => Zone = zone;

    public void Edit(string name, string slug, string zone, int hue) => (Name, Slug, Zone, Hue) = (name, slug, zone, hue);
}
