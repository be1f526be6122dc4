using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Domain.Printing;

/// <summary>One file of a batch.</summary>
internal sealed class BatchPart : ISchoolOwned
{
    public required BatchId BatchId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required SchoolId SchoolId { get; init; }

    /// <summary>The place of its first card in the batch.</summary>
    public required int First { get; init; }

    /// <summary>How many places it has.</summary>
    public required int Places { get; init; }

    /// <summary>How many cards stand in it: those who had none any more, or had left the school, are left out.</summary>
    public required int Cards { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Its name in the folder of cards; null once it is gone.</summary>
    public string? File { get; set; }

    /// <summary>When it was first taken out.</summary>
    public DateTimeOffset? TakenAt { get; set; }
}
