using System.Text.Json;
using SmartPass.Roster.Domain.Bells;
using SmartPass.Roster.Domain.Bells.Files;

namespace SmartPass.Roster.Bells.Tests;

/// <summary>Real schedules that lie outside the project: in shared/data above the tests, or where SMARTPASS_SAMPLE_DATA says.</summary>
internal static class SampleData
{
    private static readonly string? Folder = Find();

    public static string Text(string file)
    {
        Assert.SkipUnless(Folder is not null && File.Exists(Path.Combine(Folder!, file)), $"{file} is not here: no folder shared/data above the tests, and SMARTPASS_SAMPLE_DATA names none.");
        return File.ReadAllText(Path.Combine(Folder!, file));
    }

    public static BellFiles BellFiles() => new(Text("bell-periods.csv"), Text("bell-calendar.csv"));

    public static BellExample Example(string key)
    {
        using var document = JsonDocument.Parse(Text("bell-examples.json"));
        return BellExample.Read(document.RootElement.GetProperty("examples").EnumerateArray().Single(example => example.GetProperty("key").GetString() == key));
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SMARTPASS_SAMPLE_DATA") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (File.Exists(Path.Combine(data, "bell-examples.json")))
            {
                return data;
            }
        }

        return null;
    }
}

/// <summary>One of the hard cases, as far as it is written down.</summary>
internal sealed record BellExample(string Key, string Zone, IReadOnlyList<DayType> DayTypes, SchoolCalendar Calendar, JsonElement Raw)
{
    public DayType Day(string name) => DayTypes.Single(day => day.Name == name);

    public BellSchedule Bells() => Given.Bells(Given.School(Zone), Calendar, DayTypes);

    public static BellExample Read(JsonElement example)
    {
        var days = !example.TryGetProperty("day_types", out var types) ? [] : types.EnumerateObject()
            .Where(type => type.Value.TryGetProperty("rows", out _))
            .Select(type => new DayType(type.Name, type.Value.GetProperty("label").GetString()!, DayTypeKind.Regular, [.. type.Value.GetProperty("rows").EnumerateArray().Select(SlotOf).OfType<Slot>()]))
            .ToList();
        var week = !example.TryGetProperty("default_week", out var weekdays) ? [] : weekdays.EnumerateObject()
            .Where(day => days.Any(type => type.Name == day.Value.GetString()))
            .ToDictionary(day => Cells.Weekday(day.Name)!.Value, day => day.Value.GetString()!);
        var special = !example.TryGetProperty("special_days_sample", out var sample) ? [] : sample.EnumerateArray()
            .Select(entry => (Dates: Cells.Dates(entry[0].GetString()!)!.Value, Name: entry[1].GetString()!, Note: entry[2].GetString()!))
            .Where(entry => Cells.MeansNoSchool(entry.Name) || days.Any(type => type.Name == entry.Name))
            .Select(entry => new CalendarException(entry.Dates.From, entry.Dates.Until, Cells.MeansNoSchool(entry.Name) ? null : entry.Name, entry.Note))
            .ToList();
        return new BellExample(example.GetProperty("key").GetString()!, example.GetProperty("time_zone").GetString()!, days, new SchoolCalendar(week, null, special), example.Clone());
    }

    private static Slot? SlotOf(JsonElement row) => Cells.Kind(row[3].GetString()!) is { } kind
        ? Given.Slot(row[0].GetString()!, row[1].GetString()!, row[2].GetString()!, kind)
        : null;
}
