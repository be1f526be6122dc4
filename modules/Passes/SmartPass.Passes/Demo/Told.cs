using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Demo;

/// <summary>A pass of the demo with all that happened to it.</summary>
internal sealed record Told(Pass Pass)
{
    public List<(PassEventKind Kind, PersonId By, DateTimeOffset At, string? Word)> Events { get; } = [];

    /// <summary>When the student is free for the next one.</summary>
    public DateTimeOffset Until => Pass.Ending?.At ?? Pass.DueAt ?? Events[^1].At;

    public void Note(PassEventKind kind, PersonId by, DateTimeOffset at, string? word = null) => Events.Add((kind, by, at, word));
}
