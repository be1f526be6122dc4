using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.Telling.Domain;

/// <summary>Who let a student go, while they are out.</summary>
internal sealed class LetGo
{
    public required PassId PassId { get; init; }

    public required PersonId By { get; init; }
}
