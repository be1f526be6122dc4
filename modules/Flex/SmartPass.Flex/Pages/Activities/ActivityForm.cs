using System.Globalization;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Pages.Activities;

/// <summary>What is typed of an activity.</summary>
internal sealed class ActivityForm
{
    public const string Template = "template", Once = "once", Every = "every";

    public string? Title { get; set; }

    public string? Description { get; set; }

    /// <summary>Number of the flex period, or <see cref="Template"/>.</summary>
    public string? Period { get; set; }

    public RoomId? Room { get; set; }

    /// <summary>Who leads it.</summary>
    public PersonId? Lead { get; set; }

    /// <summary>Who hosts along.</summary>
    public List<PersonId> Others { get; set; } = [];

    /// <summary>Seats; empty for no limit.</summary>
    public string? Seats { get; set; }

    /// <summary>With commas between them.</summary>
    public string? Tags { get; set; }

    public bool TakesPlaced { get; set; } = true;

    /// <summary><see cref="Once"/> or <see cref="Every"/>.</summary>
    public string? How { get; set; } = Every;

    /// <summary>The date of one that is held once.</summary>
    public string? Date { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    public List<DayOfWeek> Days { get; set; } = [];

    public bool IsTemplate => Period == Template;

    public static ActivityForm Of(Activity activity) => new()
    {
        Title = activity.Title, Description = activity.Description, Period = activity.PeriodId?.ToString() ?? Template, Room = activity.RoomId,
        Lead = activity.Hosts.Count > 0 ? activity.Hosts[0] : null, Others = [.. activity.Hosts.Skip(1)], Seats = activity.Capacity?.ToString(CultureInfo.InvariantCulture),
        Tags = string.Join(", ", activity.Tags), TakesPlaced = activity.TakesPlaced,
        How = activity.Plan.IsOnce ? Once : Every, Date = Box(activity.Plan.IsOnce ? activity.From : null), From = Box(activity.From), Until = Box(activity.Until), Days = [.. activity.Days],
    };

    /// <summary>What is wrong with it, each with its box, in the order of the form.</summary>
    public IEnumerable<(string Field, string Message)> Faults()
    {
        if (Clean(Title) is not { Length: <= Activity.LongestTitle })
        {
            yield return (nameof(Title), $"Give it a title of at most {Activity.LongestTitle} characters.");
        }

        if (Clean(Description) is { Length: > Activity.LongestDescription })
        {
            yield return (nameof(Description), $"Keep the description to {Activity.LongestDescription} characters.");
        }

        if (!IsTemplate && !IId<FlexPeriodId>.TryParse(Period, out _))
        {
            yield return (nameof(Period), "Choose a flex period, or make it a template.");
        }

        if (Room is null)
        {
            yield return (nameof(Room), "Choose a room.");
        }

        if (Lead is null)
        {
            yield return (nameof(Lead), "Choose who leads it.");
        }
        else if (Hosts.Count > Activity.MostHosts)
        {
            yield return (nameof(Lead), $"At most {Activity.MostHosts} host together.");
        }

        if (Clean(Seats) is not null && Number is not (> 0 and <= Activity.MostSeats))
        {
            yield return (nameof(Seats), $"Write a number from 1 to {Activity.MostSeats}, or leave it empty for no limit.");
        }

        if (TagList is { Count: > Activity.MostTags } || TagList.Any(tag => tag.Length > Activity.LongestTag))
        {
            yield return (nameof(Tags), $"At most {Activity.MostTags} tags of at most {Activity.LongestTag} characters, with commas between them.");
        }

        foreach (var fault in IsTemplate ? [] : DateFaults())
        {
            yield return fault;
        }
    }

    /// <summary>What the activity is to be; the form has no fault.</summary>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="today">The school's date.</param>
    public ActivityPlan Written(Audience audience, DateOnly today) => new(
        IId<FlexPeriodId>.TryParse(Period, out var period) ? period : null, Clean(Title)!, Clean(Description), Hosts, Room!.Value, Clean(Seats) is null ? null : Number, TagList,
        audience, TakesPlaced,
        (How == Once ? Day(Date) : Day(From)) ?? today, How == Once ? Day(Date) : Day(Until), How == Once ? [] : [.. Days.Distinct().OrderBy(Weeks.IndexOf)]);

    private IReadOnlyList<PersonId> Hosts => [.. new[] { Lead!.Value }.Concat(Others).Distinct()];

    private int? Number => int.TryParse(Clean(Seats), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IReadOnlyList<string> TagList => [.. (Tags ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    private IEnumerable<(string Field, string Message)> DateFaults()
    {
        if (How == Once)
        {
            if (Day(Date) is null)
            {
                yield return (nameof(Date), "Choose the day it is held on.");
            }

            yield break;
        }

        if (Clean(From) is not null && Day(From) is null)
        {
            yield return (nameof(From), "Choose a day, or leave it empty for today.");
        }

        if (Clean(Until) is not null && Day(Until) is null)
        {
            yield return (nameof(Until), "Choose a day, or leave it empty for good.");
        }

        if (Day(Until) < Day(From))
        {
            yield return (nameof(Until), "The last day is before the first. Choose a later one, or leave it empty.");
        }
    }

    private static string? Clean(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static DateOnly? Day(string? typed) => DayWords.Day(typed);

    private static string? Box(DateOnly? day) => day?.Box();
}
