namespace SmartPass.Roster.OneRoster.Comparing;

/// <summary>What is known of one source before a package of it is read, by keys of its ids.</summary>
internal sealed class KnownRoster
{
    public required long SourceId { get; init; }

    /// <summary>Whether other sources have brought people too.</summary>
    public bool OthersExist { get; init; }

    public Dictionary<long, KnownSchool> Schools { get; init; } = [];

    public Dictionary<long, KnownRow> Terms { get; init; } = [];

    public Dictionary<long, KnownClass> Classes { get; init; } = [];

    public Dictionary<long, KnownPerson> People { get; init; } = [];

    public Dictionary<Place, KnownPlace> Places { get; init; } = [];

    public KnownEnrollments Enrollments { get; init; } = KnownEnrollments.None;

    /// <summary>Whether a whole roster of this source has been applied before.</summary>
    public bool IsNew => Schools.Count == 0 && People.Count == 0;

    /// <summary>The schools' ids, by number.</summary>
    public Dictionary<long, KnownSchool> SchoolsById => Schools.Values.ToDictionary(school => school.Id);
}
