using System.Globalization;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells.Files;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>A day type as it is typed into a form: texts, read all at once with a message for each field that is not right.</summary>
internal sealed class DayTypeForm
{
    public const int LongestName = 60;
    public const int MostRows = 120;

    public string? Label { get; set; }

    /// <summary>What files and the calendar call it; made from the label where left empty.</summary>
    public string? Name { get; set; }

    public DayTypeKind Kind { get; set; }

    public string? EndsAt { get; set; }

    public List<SlotLine> Rows { get; set; } = [];

    public static DayTypeForm Of(DayType day) => new()
    {
        Label = day.Label,
        Name = day.Name,
        Kind = day.Kind,
        EndsAt = day.DayEndsAt?.ToString("HH:mm", null),
        Rows = [.. day.Slots.Select(SlotLine.Of)],
    };

    /// <summary>The day type, or what is wrong by the name of the field.</summary>
    public (DayType? Day, IReadOnlyList<(string Field, string Message)> Wrong) Read()
    {
        List<(string, string)> wrong = [];
        var label = (Label ?? "").Trim();
        if (label.Length is 0 or > LongestName)
        {
            wrong.Add((nameof(Label), $"Give it a name of up to {LongestName} letters, for instance \"Minimum day\"."));
        }

        var end = string.IsNullOrWhiteSpace(EndsAt) ? null : Cells.Time(EndsAt.Trim());
        if (end is null && !string.IsNullOrWhiteSpace(EndsAt))
        {
            wrong.Add((nameof(EndsAt), "Choose a time, or leave it empty."));
        }

        List<(int Row, Slot Slot)> slots = [];
        foreach (var (line, row) in Rows.Select((line, row) => (line, row)).Where(each => !each.line.IsBlank && !IsAsAdded(each.line)))
        {
            var (slot, faults) = line.Read();
            wrong.AddRange(faults.Select(fault => ($"{nameof(Rows)}[{row}].{fault.Field}", fault.Message)));
            if (slot is not null)
            {
                slots.Add((row, slot));
            }
        }

        slots = [.. slots.OrderBy(each => each.Slot.Start).ThenBy(each => each.Slot.Audience.Text, StringComparer.Ordinal)];
        var name = string.IsNullOrWhiteSpace(Name) ? label.ToLowerInvariant().Replace(' ', '-') : Name.Trim();
        var day = new DayType(name, label, Kind, [.. slots.Select(each => each.Slot)], end);
        wrong.AddRange(day.Faults().Select(fault => (
            $"{nameof(Rows)}[{slots[fault.Index].Row}].{nameof(SlotLine.Start)}",
            $"{day.Slots[fault.Index].Label} overlaps {fault.Other!.Label} ({SlotLine.Said(fault.Other.Start)} to {SlotLine.Said(fault.Other.End)}). Move one of them.")));
        return (wrong.Count == 0 ? day : null, wrong);
    }

    /// <summary>Adds an empty row that starts where the last one ends.</summary>
    public void AddRow() => Rows.Add(new SlotLine { Start = Rows.LastOrDefault()?.End });

    /// <summary>Whether nothing was typed into a row since it was added with the end of another as its start.</summary>
    private bool IsAsAdded(SlotLine line) => line.HasOnlyStart && Rows.Any(other => other.End == line.Start);
}

/// <summary>One row of the form.</summary>
internal sealed class SlotLine
{
    public string? Start { get; set; }

    public string? End { get; set; }

    public SlotKind Kind { get; set; }

    public string? Label { get; set; }

    public string? Audience { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Start) && string.IsNullOrWhiteSpace(End) && string.IsNullOrWhiteSpace(Label);

    public bool HasOnlyStart => !IsBlank && string.IsNullOrWhiteSpace(End) && string.IsNullOrWhiteSpace(Label) && string.IsNullOrWhiteSpace(Audience) && Kind == default;

    /// <summary>A time as the fields show it: "9:20 AM".</summary>
    public static string Said(TimeOnly time) => time.ToString("h:mm tt", CultureInfo.InvariantCulture);

    public static SlotLine Of(Slot slot) => new()
    {
        Start = slot.Start.ToString("HH:mm", null),
        End = slot.End.ToString("HH:mm", null),
        Kind = slot.Kind,
        Label = slot.Label,
        Audience = slot.Audience.Text,
    };

    public (Slot? Slot, IReadOnlyList<(string Field, string Message)> Wrong) Read()
    {
        List<(string, string)> wrong = [];
        var start = Cells.Time((Start ?? "").Trim());
        var end = Cells.Time((End ?? "").Trim());
        var audience = Bells.Audience.Read(Audience);
        var label = string.IsNullOrWhiteSpace(Label) ? Kind.ToString() : Label.Trim();
        if (start is null)
        {
            wrong.Add((nameof(Start), "Choose when it starts."));
        }

        if (end is null)
        {
            wrong.Add((nameof(End), "Choose when it ends."));
        }
        else if (start is not null && end <= start)
        {
            wrong.Add((nameof(End), $"It must end after {Said(start.Value)}."));
        }

        if (label.Length > DayTypeForm.LongestName)
        {
            wrong.Add((nameof(Label), $"Use up to {DayTypeForm.LongestName} letters."));
        }

        if (audience is null)
        {
            wrong.Add((nameof(Audience), "Write \"Lunch A\" or \"Grade 6\", or leave it empty for everyone."));
        }

        return (wrong.Count == 0 ? Slot.For(start!.Value, end!.Value, Kind, label, audience) : null, wrong);
    }
}

/// <summary>A plan for a day as typed.</summary>
internal sealed class PlanForm
{
    public string? FirstBell { get; set; } = "08:30";

    public string? Periods { get; set; } = "7";

    public string? Minutes { get; set; } = "50";

    public string? Passing { get; set; } = "5";

    public string? LunchAfter { get; set; } = "4";

    public string? LunchMinutes { get; set; } = "35";

    /// <summary>The slots it makes; null where it makes no day.</summary>
    public IReadOnlyList<Slot>? Slots() =>
        Cells.Time((FirstBell ?? "").Trim()) is { } first && Number(Periods) is { } periods && Number(Minutes) is { } minutes
        && Number(Passing) is { } passing && Number(LunchAfter) is { } after && Number(LunchMinutes) is { } lunch
            ? new DayPlan(first, periods, minutes, passing, after, lunch).Slots()
            : null;

    private static int? Number(string? text) => string.IsNullOrWhiteSpace(text) ? 0 : int.TryParse(text, out var number) ? number : null;
}
