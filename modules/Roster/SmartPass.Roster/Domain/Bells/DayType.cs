using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>What kind of day a day type is for; it colours the calendar and changes nothing else.</summary>
internal enum DayTypeKind
{
    Regular,
    Minimum,
    LateStart,
    EarlyRelease,
    Delay,
    Testing,
    Finals,
    Assembly,
    Remote,
}

/// <summary>One of the school's schedules: the slots of a day, for all audiences at once.</summary>
/// <param name="Name">Unique in the school; what calendars and files call it.</param>
/// <param name="Label">What people read.</param>
/// <param name="Kind">What kind of day it is.</param>
/// <param name="Slots">Slots in any order.</param>
/// <param name="DayEndsAt">When the day is over, where the school says so apart from the last slot.</param>
internal sealed record DayType(string Name, string Label, DayTypeKind Kind, IReadOnlyList<Slot> Slots, TimeOnly? DayEndsAt = null)
{
    /// <summary>The day as one attendee lives it. Slots of a narrower audience replace wider ones of the same period and cut what else they cover, so that no instant is in two slots.</summary>
    public IReadOnlyList<Slot> SlotsFor(Attendee who)
    {
        List<Slot> day = [];
        foreach (var rank in Slots.Where(slot => slot.Audience.Includes(who)).GroupBy(slot => slot.Audience.Rank).OrderByDescending(group => group.Key))
        {
            var own = day.ToArray();
            var periods = own.Where(slot => slot.Kind == SlotKind.Class).Select(slot => PeriodName.Key(slot.Period ?? slot.Label)).ToHashSet();
            day.AddRange(rank
                .Where(slot => slot.Kind != SlotKind.Class || !periods.Contains(PeriodName.Key(slot.Period ?? slot.Label)))
                .SelectMany(slot => Cut(slot, own)));
        }

        return Numbered([.. day.OrderBy(slot => slot.Start)]);
    }

    /// <summary>Every audience its slots name, everyone first.</summary>
    public IReadOnlyList<Audience> Audiences => [Audience.Everyone, .. Slots.Select(slot => slot.Audience).Distinct().Where(audience => audience.Rank > 0).OrderBy(audience => audience.Text, StringComparer.Ordinal)];

    /// <summary>What is wrong with it, by slot: an end that is not after the start, and overlaps within one audience.</summary>
    public IReadOnlyList<SlotFault> Faults()
    {
        List<SlotFault> faults = [];
        for (var index = 0; index < Slots.Count; index++)
        {
            var slot = Slots[index];
            if (slot.End <= slot.Start)
            {
                faults.Add(new SlotFault(index, SlotFaultKind.NotIncreasing, null));
                continue;
            }

            var other = Slots.Take(index).FirstOrDefault(earlier => earlier.Audience.Equals(slot.Audience) && earlier.End > earlier.Start && earlier.Overlaps(slot));
            if (other is not null)
            {
                faults.Add(new SlotFault(index, SlotFaultKind.Overlap, other));
            }
        }

        return faults;
    }

    /// <summary>Joins schedules kept apart by lunch wave or grade into one day type: what all have in common is for everyone, the rest for its audience.</summary>
    public static DayType Join(string name, string label, DayTypeKind kind, IReadOnlyList<(Audience Audience, DayType Day)> variants)
    {
        var slots = variants
            .SelectMany(variant => variant.Day.Slots.Select(slot => (Bare: slot with { Audience = Audience.Everyone, Part = 1 }, variant.Audience)))
            .GroupBy(pair => pair.Bare, pair => pair.Audience)
            .SelectMany(group => group.Distinct().Count() == variants.Count
                ? [group.Key]
                : group.Distinct().Select(audience => group.Key with { Audience = audience }))
            .OrderBy(slot => slot.Start).ThenBy(slot => slot.Audience.Text, StringComparer.Ordinal);
        return new DayType(name, label, kind, [.. slots], variants.Max(variant => variant.Day.DayEndsAt));
    }

    private static IEnumerable<Slot> Cut(Slot slot, IReadOnlyList<Slot> narrower)
    {
        var start = slot.Start;
        foreach (var hole in narrower.Where(slot.Overlaps).OrderBy(hole => hole.Start))
        {
            if (hole.Start > start)
            {
                yield return slot with { Start = start, End = hole.Start };
            }

            start = hole.End > start ? hole.End : start;
        }

        if (start < slot.End)
        {
            yield return slot with { Start = start };
        }
    }

    private static List<Slot> Numbered(IReadOnlyList<Slot> day)
    {
        var seen = new Dictionary<string, int>();
        List<Slot> numbered = [];
        foreach (var slot in day)
        {
            var part = 1;
            if (slot.Kind == SlotKind.Class)
            {
                var key = PeriodName.Key(slot.Period ?? slot.Label);
                part = seen[key] = seen.GetValueOrDefault(key) + 1;
            }

            numbered.Add(slot with { Part = part });
        }

        return numbered;
    }
}

/// <summary>A fault of one slot, by its place in the day type.</summary>
internal sealed record SlotFault(int Index, SlotFaultKind Kind, Slot? Other);

internal enum SlotFaultKind
{
    NotIncreasing,
    Overlap,
}
