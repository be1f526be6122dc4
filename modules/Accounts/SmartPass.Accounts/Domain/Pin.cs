using SmartPass.Kernel;

namespace SmartPass.Accounts.Domain;

/// <summary>The PIN of one person, by its hash. A table of its own: a student who never signs in may have one.</summary>
internal sealed class Pin
{
    public required PersonId Person { get; init; }

    public required string Hash { get; set; }

    public required DateTimeOffset At { get; set; }
}
