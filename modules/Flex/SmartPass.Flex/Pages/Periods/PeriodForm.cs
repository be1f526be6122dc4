using System.Globalization;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Pages.Periods;

/// <summary>What is typed of a flex period.</summary>
internal sealed class PeriodForm
{
    public const string Planned = "planned", DaysBefore = "days", Weekly = "weekly", Hours = "hours";

    public const int MostDates = 60;

    public string? Name { get; set; }

    public List<DayOfWeek> Days { get; set; } = [];

    /// <summary>Single dates, one a line.</summary>
    public string? Dates { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    public string? Starts { get; set; }

    public string? Ends { get; set; }

    /// <summary>"planned" or "days".</summary>
    public string? Opens { get; set; } = Planned;

    public string? OpensDays { get; set; }

    public string? OpensAt { get; set; }

    /// <summary>"weekly" or "hours".</summary>
    public string? Closes { get; set; } = Weekly;

    public DayOfWeek ClosesDay { get; set; } = DayOfWeek.Friday;

    public string? ClosesAt { get; set; } = "15:00";

    public string? ClosesHours { get; set; }

    /// <summary>Null for the open activity with most room.</summary>
    public RoomId? DefaultRoom { get; set; }

    public static PeriodForm New(DateOnly today) => new() { From = today.Box() };

    public static PeriodForm Of(PeriodPlan plan) => new()
    {
        Name = plan.Name,
        Days = [.. plan.Days],
        Dates = string.Join('\n', plan.Dates.Order().Select(date => date.Box())),
        From = plan.From.Box(),
        Until = plan.Until?.Box(),
        Starts = TimeBox(plan.Starts),
        Ends = TimeBox(plan.Ends),
        Opens = plan.Opens is null ? Planned : DaysBefore,
        OpensDays = plan.Opens?.DaysBefore.ToString(CultureInfo.InvariantCulture),
        OpensAt = plan.Opens is { } opens ? TimeBox(opens.Time) : null,
        Closes = plan.Closes is CutOff.Hours ? Hours : Weekly,
        ClosesDay = plan.Closes is CutOff.Weekly { Day: var day } ? day : DayOfWeek.Friday,
        ClosesAt = plan.Closes is CutOff.Weekly { Time: var time } ? TimeBox(time) : null,
        ClosesHours = plan.Closes is CutOff.Hours { Before: var hours } ? hours.ToString(CultureInfo.InvariantCulture) : null,
        DefaultRoom = plan.DefaultRoom,
    };

    /// <summary>What is wrong with it, each with its box, in the order of the form.</summary>
    /// <param name="school">By whose clock it is judged when sign-up opens and closes.</param>
    public IEnumerable<(string Field, string Message)> Faults(School school) => new PeriodFaults(this, school).All;

    /// <summary>What the period is to be; the form has no fault.</summary>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="today">First day of one that is on single dates only.</param>
    public PeriodPlan Written(Audience audience, DateOnly today) => new(
        Clean(Name)!, [.. Days.Distinct().OrderBy(Weeks.IndexOf)], SingleDates, DayWords.Day(From) ?? today, DayWords.Day(Until), Time(Starts)!.Value, Time(Ends)!.Value,
        audience, Opening, CutOff!, DefaultRoom);

    public IReadOnlyList<DateOnly> SingleDates => [.. DateLines.Select(DayWords.Day).OfType<DateOnly>().Distinct().Order()];

    public IReadOnlyList<string> DateLines => (Dates ?? "").Split(['\r', '\n', ',', ' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null for as soon as it is planned, and where something is wrong with it.</summary>
    public Opening? Opening => Opens == DaysBefore && Number(OpensDays) is { } days && Time(OpensAt) is { } time ? new Opening(days, time) : null;

    /// <summary>Null where something is wrong with it.</summary>
    public CutOff? CutOff => Closes switch
    {
        Hours => Number(ClosesHours) is { } hours ? new CutOff.Hours(hours) : null,
        _ => Time(ClosesAt) is { } time ? new CutOff.Weekly(ClosesDay, time) : null,
    };

    public static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    public static int? Number(string? typed) => int.TryParse(typed, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static TimeOnly? Time(string? typed) => TimeOnly.TryParseExact(typed?.Trim(), ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string TimeBox(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
