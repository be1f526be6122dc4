using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Data.Bells;

/// <summary>What a school sets once: bell offset, cycle, the period that lunch waves go by.</summary>
internal sealed class BellSettingsRow : ISchoolOwned
{
    public SchoolId SchoolId { get; init; }

    /// <summary>Seconds the school's bell is after the true time; negative when it rings early.</summary>
    public int OffsetSeconds { get; set; }

    public DateOnly? RotationStartsOn { get; set; }

    public RotationAdvance RotationAdvance { get; set; }

    public string? LunchPeriod { get; set; }
}

internal sealed class DayTypeRow : ISchoolOwned
{
    public DayTypeId Id { get; init; }

    public SchoolId SchoolId { get; init; }

    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public DayTypeKind Kind { get; set; }

    public TimeOnly? DayEndsAt { get; set; }

    public List<SlotRow> Slots { get; } = [];

    public DayType ToDayType() => new(Name, Label, Kind, [.. Slots.OrderBy(slot => slot.Order).Select(slot => slot.ToSlot())], DayEndsAt);

    /// <summary>Takes over a day type; false where it says the same already.</summary>
    public bool Become(DayType day)
    {
        var now = ToDayType();
        if (now with { Slots = [] } == day with { Slots = [] } && now.Slots.SequenceEqual(day.Slots.Select(slot => slot with { Part = 1 })))
        {
            return false;
        }

        (Name, Label, Kind, DayEndsAt) = (day.Name, day.Label, day.Kind, day.DayEndsAt);
        Slots.Clear();
        Slots.AddRange(day.Slots.Select(SlotRow.Of));
        return true;
    }
}

internal sealed class SlotRow
{
    public long Id { get; init; }

    public DayTypeId DayTypeId { get; init; }

    public int Order { get; init; }

    public TimeOnly Start { get; init; }

    public TimeOnly End { get; init; }

    public SlotKind Kind { get; init; }

    public string Label { get; init; } = "";

    public string? Period { get; init; }

    /// <summary>As <see cref="Domain.Bells.Audience.Text"/> writes it; empty for everyone.</summary>
    public string Audience { get; init; } = "";

    public static SlotRow Of(Slot slot, int order) => new()
    {
        Order = order,
        Start = slot.Start,
        End = slot.End,
        Kind = slot.Kind,
        Label = slot.Label,
        Period = slot.Period,
        Audience = slot.Audience.Text,
    };

    public Slot ToSlot() => new(Start, End, Kind, Label, Period, Domain.Bells.Audience.Read(Audience) ?? Domain.Bells.Audience.Everyone);
}

/// <summary>A weekday that has school by default; one without a row has none.</summary>
internal sealed class WeekdayRow : ISchoolOwned
{
    public SchoolId SchoolId { get; init; }

    public DayOfWeek Weekday { get; init; }

    public DayTypeId DayTypeId { get; init; }
}

internal sealed class RotationDayRow : ISchoolOwned
{
    public SchoolId SchoolId { get; init; }

    public int Order { get; init; }

    public string Name { get; init; } = "";

    public DayTypeId DayTypeId { get; init; }
}

/// <summary>A special day or closing; ids grow in the order they were added, and of two on one date the later holds.</summary>
internal sealed class CalendarExceptionRow : ISchoolOwned
{
    public long Id { get; init; }

    public SchoolId SchoolId { get; init; }

    public DateOnly From { get; init; }

    public DateOnly Until { get; init; }

    /// <summary>Null means no school.</summary>
    public DayTypeId? DayTypeId { get; init; }

    public string Reason { get; init; } = "";

    public bool SameDay { get; init; }
}

internal sealed class LunchWaveRow : ISchoolOwned
{
    public long Id { get; init; }

    public SchoolId SchoolId { get; init; }

    public LunchWaveBy By { get; init; }

    public string Value { get; init; } = "";

    public string Wave { get; init; } = "";
}

/// <summary>Periods and room of a class as staff filled them in. They win over the roster's and outlive imports.</summary>
internal sealed class ClassMeetingRow : ISchoolOwned
{
    public ClassId ClassId { get; init; }

    public SchoolId SchoolId { get; init; }

    public string? Periods { get; set; }

    public string? Location { get; set; }
}
