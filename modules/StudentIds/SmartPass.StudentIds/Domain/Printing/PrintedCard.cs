using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Domain.Printing;

/// <summary>A line of the log of what was printed: a card counts as printed once someone has taken the file with it.</summary>
internal sealed class PrintedCard : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    public required BatchId BatchId { get; init; }

    public required CardId CardId { get; init; }

    public required PersonId PersonId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    public required string ByName { get; init; }
}
