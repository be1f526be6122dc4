using SmartPass.Roster.OneRoster.Files;
using SmartPass.Roster.OneRoster.Package;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Comparing;

/// <summary>One reading of a package against what is known: shared by the files in their order.</summary>
internal sealed class RosterRun
{
    private const int RowsBetweenPauses = 2_000;
    private int _sincePause;

    public required RosterPackage Package { get; init; }

    public required Manifest Manifest { get; init; }

    public required Findings Findings { get; init; }

    public required KnownRoster Known { get; init; }

    public required Changes Changes { get; init; }

    public required INewIds Ids { get; init; }

    /// <summary>What the package is compared with.</summary>
    public required ComparedWith Against { get; init; }

    /// <summary>Whether the district recorded consent for its students under 13.</summary>
    public bool HasConsent => Against.HasConsent;

    /// <summary>The day of the import where the district is: ages are told at it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Told what is being read, and how many rows of the package are behind.</summary>
    public Func<string, long, Task> Progress { get; init; } = (_, _) => Task.CompletedTask;

    public PackageLimits Limits { get; init; } = PackageLimits.Standard;

    public LeftOut LeftOut { get; } = new();

    /// <summary>Schools found in the package, to be made or renamed when it is applied.</summary>
    public List<FoundSchool> FoundSchools { get; } = [];

    /// <summary>Orgs of the package that are no schools.</summary>
    public HashSet<long> OtherOrgs { get; } = [];

    /// <summary>Terms of the package that are whole school years.</summary>
    public HashSet<long> SchoolYears { get; } = [];

    /// <summary>Titles of the package's courses.</summary>
    public Dictionary<long, string> Courses { get; } = [];

    /// <summary>Whether a student is under 13, where demographics.csv has a birth date. The dates themselves are not kept.</summary>
    public Dictionary<long, bool> Under13 { get; } = [];

    /// <summary>People known from before who turn out to be under 13: what is kept of them is erased as the roster becomes valid.</summary>
    public HashSet<long> TooYoung { get; } = [];

    /// <summary>What roles.csv gives each user (1.2).</summary>
    public Dictionary<long, GivenRoles> Roles { get; } = [];

    /// <summary>Rows of roles.csv that a delta names, whatever it says of them: what they gave before, they give no more.</summary>
    public HashSet<long> NamedRoleRows { get; } = [];

    public long Rows { get; private set; }

    public TableMode ModeOf(TableLayout layout) => Manifest.ModeOf(layout.Name);

    /// <summary>Reads a file row by row; nothing where it is absent.</summary>
    public async Task Read(TableLayout layout, Action<TableRows> begin, Action row, CancellationToken stop)
    {
        if (ModeOf(layout) == TableMode.Absent)
        {
            return;
        }

        await Progress(layout.File, Rows);
        using var rows = TableRows.Open(Package, layout, ModeOf(layout), Findings, Limits);
        if (!rows.IsOpen)
        {
            return;
        }

        begin(rows);
        while (rows.Read())
        {
            row();
            Rows++;
            await Pause(layout.File, stop);
        }
    }

    /// <summary>Between rows: writes a full slice, gets ids, tells progress.</summary>
    public async ValueTask Pause(string file, CancellationToken stop)
    {
        if (Changes.IsFull)
        {
            await Changes.Flush(stop);
        }

        if (Ids.RunsLow)
        {
            await Ids.Refill(stop);
        }

        if (++_sincePause >= RowsBetweenPauses)
        {
            _sincePause = 0;
            stop.ThrowIfCancellationRequested();
            await Progress(file, Rows);
        }
    }
}

/// <summary>What a package was compared with. A yes to what it would change is good only while this holds.</summary>
/// <param name="Version">The valid version of the roster.</param>
/// <param name="HasConsent">Whether consent for students under 13 was on file.</param>
internal sealed record ComparedWith(long Version, bool HasConsent);

/// <summary>A school as the package has it.</summary>
internal sealed record FoundSchool(long Id, string SourcedId, string Name);

/// <summary>People and rows that a package has but that are not kept, by reason.</summary>
internal sealed class LeftOut
{
    public int Under13 { get; set; }

    public int AgeUnknown { get; set; }

    public int Guardians { get; set; }

    public int Disabled { get; set; }

    public int WithoutSchool { get; set; }

    /// <summary>Enrollments of people and classes that are left out themselves; not people.</summary>
    public int Enrollments { get; set; }

    public int People => Under13 + AgeUnknown + Guardians + Disabled + WithoutSchool;
}

/// <summary>Hands out ids for what is new.</summary>
internal interface INewIds
{
    bool RunsLow { get; }

    long Next(Kind kind);

    Task Refill(CancellationToken stop);
}

/// <summary>Ids for a dry run, which nobody will see.</summary>
internal sealed class PassingIds : INewIds
{
    private long _next = long.MaxValue / 2;

    public bool RunsLow => false;

    public long Next(Kind kind) => _next++;

    public Task Refill(CancellationToken stop) => Task.CompletedTask;
}
