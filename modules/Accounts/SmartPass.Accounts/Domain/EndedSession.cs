using SmartPass.Kernel;

namespace SmartPass.Accounts.Domain;

/// <summary>A session that was signed out: a copy of its cookie is worth nothing any more.</summary>
internal sealed class EndedSession
{
    public required string Id { get; init; }

    public required PersonId Person { get; init; }

    public required DateTimeOffset At { get; init; }
}
