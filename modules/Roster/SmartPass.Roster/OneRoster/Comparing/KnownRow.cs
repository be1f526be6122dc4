using SmartPass.Kernel;

namespace SmartPass.Roster.OneRoster.Comparing;

/// <summary>A person, class or term of the source: as the database has it, and what the package says of it.</summary>
internal class KnownRow
{
    /// <summary>Its stable id.</summary>
    public long Id { get; init; }

    /// <summary>Number of its valid row; 0 while it has none.</summary>
    public long Row { get; init; }

    public long Content { get; init; }

    /// <summary>Whether the roster of the moment has it.</summary>
    public bool IsValid => Row > 0;

    /// <summary>The package has it, so it stays.</summary>
    public bool IsSeen { get; set; }

    /// <summary>It was taken out.</summary>
    public bool IsRemoved { get; set; }

    /// <summary>The package has it but it must not be kept; what points at it is left out in silence.</summary>
    public bool IsLeftOut { get; set; }

    /// <summary>Whether others may point at it once this package is applied.</summary>
    public bool WillBe => !IsLeftOut && !IsRemoved && (IsSeen || IsValid);
}

/// <summary>A class, with the school it belongs to.</summary>
internal sealed class KnownClass : KnownRow
{
    public long School { get; set; }

    /// <summary>Title of its course, so that a delta without courses.csv does not lose it.</summary>
    public string? Course { get; init; }
}

/// <summary>A person, with what their affiliations make them.</summary>
internal sealed class KnownPerson : KnownRow
{
    public bool IsStudent { get; set; }

    public bool IsStaff { get; set; }
}

/// <summary>A school of the source.</summary>
internal sealed class KnownSchool
{
    public required long Id { get; init; }

    public required string SourcedId { get; init; }

    /// <summary>The name the roster gave last; empty for a school that is new.</summary>
    public string RosterName { get; init; } = "";

    public bool IsOpen { get; init; }

    public bool IsSeen { get; set; }

    public bool IsClosing { get; set; }

    public bool WillBe => !IsClosing && (IsSeen || IsOpen);
}

/// <summary>A person's role at a school.</summary>
internal readonly record struct Place(long Person, long School, Role Role);

/// <summary>The row of an affiliation.</summary>
internal sealed class KnownPlace
{
    public long Row { get; init; }

    /// <summary>Keys of the rows of roles.csv that give it.</summary>
    public long[] RoleRows { get; init; } = [];

    public bool IsSeen { get; set; }

    public bool IsRemoved { get; set; }
}
