using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>Something of which those are told who chose to be alerted; its number is the cursor of whoever tells them.</summary>
internal sealed class Alert : ISchoolOwned
{
    public long Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required EncounterAlertKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId StudentId { get; init; }

    public required PassId PassId { get; init; }
}
