using SmartPass.Kernel;

namespace SmartPass.Passes.Domain;

/// <summary>What staff said to a request.</summary>
internal sealed record Answer(PersonId By, DateTimeOffset At, string? Word);
