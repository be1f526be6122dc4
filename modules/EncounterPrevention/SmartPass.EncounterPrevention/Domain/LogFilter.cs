using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>What of a school's log is looked at.</summary>
/// <param name="From">First instant.</param>
/// <param name="Until">The instant after the last.</param>
/// <param name="Students">Students who tried or were out; null for all.</param>
/// <param name="Group">The one group that said so.</param>
/// <param name="Way">By what way it was tried.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="NotReviewed">Only what nobody has reviewed.</param>
internal sealed record LogFilter(DateTimeOffset From, DateTimeOffset Until, IReadOnlyCollection<PersonId>? Students, EncounterGroupId? Group, Way? Way, Outcome? Outcome, bool NotReviewed);
