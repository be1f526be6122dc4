using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Domain;

/// <summary>What staff saw a student do and told the administrators, and what came of it.</summary>
internal sealed class Report : ISchoolOwned
{
    public const int LongestNote = 500;

    private readonly List<ReportStep> _steps = [];

    public ReportId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required PersonId StudentId { get; init; }

    /// <summary>The pass the student was out on; null for none.</summary>
    public required PassId? PassId { get; init; }

    public required ReportReason Reason { get; init; }

    public required string? Note { get; init; }

    public required PersonId ById { get; init; }

    public required DateTimeOffset At { get; init; }

    public ReportStatus Status { get; private set; } = ReportStatus.New;

    /// <summary>What administrators did with it, in order.</summary>
    public IReadOnlyList<ReportStep> Steps => _steps;

    /// <summary>Another status, or a note on the one it has.</summary>
    public void Settle(ReportStatus status, string? note, PersonId by, DateTimeOffset at)
    {
        Status = status;
        _steps.Add(new ReportStep { Order = _steps.Count, Status = status, Note = note, ById = by, At = at });
    }
}

/// <summary>One step of what administrators did with a report.</summary>
internal sealed class ReportStep
{
    /// <summary>Its place in the order, from 0.</summary>
    public required int Order { get; init; }

    public required ReportStatus Status { get; init; }

    public required string? Note { get; init; }

    public required PersonId ById { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal enum ReportStatus
{
    New,
    LookingIntoIt,
    Settled,
}

internal enum ReportReason
{
    WrongPlace,
    OutTooLong,
    Disruptive,
    NoPass,
    Smoking,
    Other,
}
