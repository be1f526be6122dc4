using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells.Files;

/// <summary>Reads the rows of bell-periods.csv into day types.</summary>
internal sealed class PeriodRows(List<BellFinding> findings)
{
    private const int LongPassingMinutes = 15;

    /// <param name="variants">The rows of each school picked; with several, each under the audience its name gives.</param>
    public IReadOnlyList<DayType> Read(IReadOnlyList<(Audience? Audience, IReadOnlyList<BellRow> Rows)> variants)
    {
        foreach (var row in variants.SelectMany(variant => variant.Rows).Where(row => row["day_type"].Length == 0))
        {
            findings.Add(row.Error(BellCodes.MissingValue, "day_type", "Name the day type this row belongs to."));
        }

        return [.. variants
            .SelectMany(variant => variant.Rows
                .Where(row => row["day_type"].Length > 0)
                .GroupBy(row => (Name: row["day_type"].ToLowerInvariant(), Label: row["day_type_label"]))
                .Select(group => (group.Key.Name, variant.Audience, Day: DayOf([.. group]))))
            .GroupBy(part => part.Name)
            .Select(parts => Joined([.. parts.Select(part => (part.Audience, part.Day))]))];
    }

    /// <summary>One day type may come in several parts: schools kept apart, or two labels under one name ("Lunch A Block", "Lunch B Block"). Then each part is for the audience it names.</summary>
    private static DayType Joined(IReadOnlyList<(Audience? Audience, DayType Day)> parts)
    {
        if (parts is [var only])
        {
            return only.Day;
        }

        var named = parts.Select(part => (part.Audience ?? Audience.NamedIn(part.Day.Label) ?? Audience.Everyone, part.Day)).ToArray();
        var first = parts[0].Day;
        return DayType.Join(first.Name, CommonLabel(parts.Select(part => part.Day.Label)), first.Kind, named);
    }

    private static string CommonLabel(IEnumerable<string> labels)
    {
        var distinct = labels.Distinct().ToArray();
        return distinct.Length == 1
            ? distinct[0]
            : string.Join(' ', distinct.Select(label => label.Split(' ')).Aggregate((one, other) => [.. one.Where(other.Contains)])) is { Length: > 0 } common ? common : distinct[0];
    }

    private DayType DayOf(IReadOnlyList<BellRow> rows)
    {
        var name = rows[0]["day_type"];
        var label = rows[0]["day_type_label"] is { Length: > 0 } written ? written : name;
        List<(BellRow Row, Slot Slot)> slots = [];
        TimeOnly? end = null;
        foreach (var row in rows)
        {
            if (row["kind"].Equals("end", StringComparison.OrdinalIgnoreCase))
            {
                end = TimeIn(row, "start") ?? end;
            }
            else if (SlotOf(row) is { } slot)
            {
                slots.Add((row, slot));
            }
        }

        var kind = Enum.TryParse<DayTypeKind>(rows[0]["day_type_kind"], ignoreCase: true, out var given) ? given : Cells.GuessKind(name, label);
        var day = new DayType(name, label, kind, [.. slots.Select(pair => pair.Slot)], end);
        Judge(day, [.. slots.Select(pair => pair.Row)]);
        return day;
    }

    private Slot? SlotOf(BellRow row)
    {
        if (Cells.Kind(row["kind"]) is not { } kind)
        {
            findings.Add(row.Error(BellCodes.UnknownKind, "kind", $"\"{row["kind"]}\" is no kind of slot. Write class, passing, lunch, break, other or end."));
            return null;
        }

        if (Audience.Read(row["audience"]) is not { } audience)
        {
            findings.Add(row.Error(BellCodes.UnknownAudience, "audience", $"\"{row["audience"]}\" names no lunch wave or grade. Write \"Lunch A\" or \"Grade 6\", or leave it empty for everyone."));
            return null;
        }

        var start = TimeIn(row, "start");
        var end = TimeIn(row, "end");
        if (start is not { } from || end is not { } until)
        {
            return null;
        }

        var label = row["label"] is { Length: > 0 } written ? written : kind.ToString();
        var slot = Slot.For(from, until, kind, label, audience);
        return row["period"] is { Length: > 0 } period ? slot with { Period = period } : slot;
    }

    private TimeOnly? TimeIn(BellRow row, string column)
    {
        var time = Cells.Time(row[column]);
        if (time is null)
        {
            findings.Add(row.Error(BellCodes.BadTime, column, row[column].Length == 0 ? "A time is missing here." : $"\"{row[column]}\" is no time. Write it as 08:30 or 1:05 PM."));
        }

        return time;
    }

    private void Judge(DayType day, IReadOnlyList<BellRow> rows)
    {
        foreach (var fault in day.Faults())
        {
            var slot = day.Slots[fault.Index];
            findings.Add(fault.Kind switch
            {
                SlotFaultKind.NotIncreasing => rows[fault.Index].Error(BellCodes.NotIncreasing, "end", $"{slot.Label} of \"{day.Label}\" ends at {slot.End:HH:mm}, not after its start at {slot.Start:HH:mm}."),
                _ => rows[fault.Index].Error(BellCodes.Overlap, "start", $"{slot.Label} of \"{day.Label}\" ({slot.Start:HH:mm} to {slot.End:HH:mm}) overlaps {fault.Other!.Label} ({fault.Other.Start:HH:mm} to {fault.Other.End:HH:mm})."),
            });
        }

        foreach (var (slot, index) in day.Slots.Select((slot, index) => (slot, index)).Where(pair => pair.slot.Kind == SlotKind.Passing && pair.slot.End - pair.slot.Start > TimeSpan.FromMinutes(LongPassingMinutes)))
        {
            findings.Add(rows[index].Warning(BellCodes.LongPassing, "end", $"Passing of \"{day.Label}\" takes {(slot.End - slot.Start).TotalMinutes:0} minutes ({slot.Start:HH:mm} to {slot.End:HH:mm}). Is a row missing?"));
        }
    }
}
