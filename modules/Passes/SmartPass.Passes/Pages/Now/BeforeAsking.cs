namespace SmartPass.Passes.Pages.Now;

/// <summary>What a student should know before they tap.</summary>
/// <param name="Frozen">Passes are paused in the whole school.</param>
/// <param name="Closed">Why and until when passes are closed, in a sentence; null while they are not.</param>
/// <param name="Limit">What they have used of what they may, and when the next may start; null where nothing is limited.</param>
/// <param name="Until">When that changes by the clock.</param>
internal sealed record BeforeAsking(bool Frozen, string? Closed, string? Limit, DateTimeOffset? Until);
