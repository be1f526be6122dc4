using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Domain.Printing;

/// <summary>A person's place in a batch.</summary>
internal sealed class BatchCard : ISchoolOwned
{
    public required BatchId BatchId { get; init; }

    /// <summary>From 0 in the order of printing.</summary>
    public required int Place { get; init; }

    public required SchoolId SchoolId { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>The card that stands in the file; null until it was made, and for someone who had no valid card then, or had left the school.</summary>
    public CardId? CardId { get; set; }
}
