using System.ComponentModel.DataAnnotations;
using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>What a student fills in for a pass with its particulars.</summary>
internal sealed class PrepareForm
{
    public int? Minutes { get; set; }

    public bool OneWay { get; set; }

    [StringLength(Pass.LongestMessage, ErrorMessage = "Keep it under 200 characters.")]
    public string? Message { get; set; }

    public bool Urgent { get; set; }

    /// <summary>Another room than the timetable has them in.</summary>
    public RoomId? From { get; set; }

    /// <summary>The pass they have and give up for this one; null for none.</summary>
    public PassId? InsteadOf { get; set; }

    /// <summary>Places to go on to.</summary>
    public List<RoomId?> Then { get; set; } = [];

    /// <summary>The beginning of a period, in Unix milliseconds.</summary>
    public string? When { get; set; }

    public DateOnly? Date { get; set; }

    public TimeOnly? Time { get; set; }

    /// <summary>Further places in their order, each once after another.</summary>
    public IReadOnlyList<RoomId> Stops(RoomId to)
    {
        var stops = new List<RoomId>();
        foreach (var stop in Then.OfType<RoomId>())
        {
            if (stop != (stops.Count == 0 ? to : stops[^1]))
            {
                stops.Add(stop);
            }
        }

        return stops;
    }

    /// <summary>The later time that was chosen: a day and a time where both were filled in, else a period; null where neither is, or none that passes are planned for.</summary>
    public DateTimeOffset? At(School school, DateTimeOffset now) => (Date, Time) switch
    {
        ({ } date, { } time) => Planning.Reaches(date, school.Date(now)) ? school.Instant(date, time) : null,
        (null, null) when long.TryParse(When, CultureInfo.InvariantCulture, out var period) && Math.Abs(period) < 100_000_000_000_000 => DateTimeOffset.FromUnixTimeMilliseconds(period),
        _ => null,
    };
}
