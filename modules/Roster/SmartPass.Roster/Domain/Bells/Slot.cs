using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>A stretch of the school day on the school's wall clock, the end not included.</summary>
/// <param name="Start">First minute.</param>
/// <param name="End">The minute it is over; later than the start.</param>
/// <param name="Kind">What is done in it.</param>
/// <param name="Label">As the school calls it.</param>
/// <param name="Period">Short name of the period; null for slots that are no period.</param>
/// <param name="Audience">Whom it is for.</param>
internal sealed record Slot(TimeOnly Start, TimeOnly End, SlotKind Kind, string Label, string? Period, Audience Audience)
{
    /// <summary>Which part of its period it is for one attendee, counted from 1: above 1 where lunch splits a period.</summary>
    public int Part { get; init; } = 1;

    public bool Overlaps(Slot other) => Start < other.End && other.Start < End;

    /// <summary>Keys of the periods whose classes meet here; none while nobody has class.</summary>
    public IReadOnlyList<string> PeriodKeys => Kind is SlotKind.Class or SlotKind.Other ? PeriodName.Keys(Period ?? Label) : [];

    public static Slot For(TimeOnly start, TimeOnly end, SlotKind kind, string label, Audience? audience = null) =>
        new(start, end, kind, label, kind == SlotKind.Class ? PeriodName.Short(label) : null, audience ?? Audience.Everyone);
}
