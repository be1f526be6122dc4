namespace SmartPass.Passes.Domain;

/// <summary>A later time for a pass.</summary>
/// <param name="At">Instant it is to start.</param>
/// <param name="Period">Short name of the period it is to start with, where that was said: a bell that moves takes it along. Null for a time by the clock.</param>
/// <param name="Declinable">Whether the student may decline it.</param>
/// <param name="Series">The series it belongs to, if any.</param>
internal sealed record Plan(DateTimeOffset At, string? Period = null, bool Declinable = true, SeriesId? Series = null);
