namespace SmartPass.Roster.Sample;

/// <summary>What roster to write. The same plan gives the same bytes.</summary>
internal sealed record SamplePlan
{
    public int Schools { get; init; } = 3;

    public int Students { get; init; } = 600;

    public int Seed { get; init; } = 1;

    /// <summary>Write only what changed since the roster of this seed; null: the whole roster.</summary>
    public int? DeltaOf { get; init; }

    public bool IsVersion12 { get; init; }

    /// <summary>The day it is exported: names the school year and gives birth dates.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether classes say when and where they meet.</summary>
    public bool HasPeriods { get; init; } = true;

    public SampleFlaws Flaws { get; init; } = SampleFlaws.None;

    /// <summary>Year in which the school year begins.</summary>
    public int Year => Date.Month >= 7 ? Date.Year : Date.Year - 1;
}

/// <summary>What was written.</summary>
internal sealed record SampleCount(int Schools, int Students, int Staff, int Classes, int Enrollments);
