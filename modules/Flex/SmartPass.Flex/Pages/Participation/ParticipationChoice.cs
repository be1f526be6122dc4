using SmartPass.Flex.Pages.Shared;

namespace SmartPass.Flex.Pages.Participation;

/// <summary>By what the activities are put in order.</summary>
internal enum ParticipationSort
{
    /// <summary>Most signed up first.</summary>
    SignedUp,

    Activity,
    Sessions,
    Seats,
    Absent,

    /// <summary>Lowest share first.</summary>
    Share,
}

/// <summary>Days that are looked at, and the order.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="Sort">The order.</param>
internal sealed record ParticipationChoice(DateOnly From, DateOnly Until, ParticipationSort Sort)
{
    public const int UsualDays = 30, MostDays = 366;

    /// <summary>What was asked for; days that are none, in the wrong order or too many are the last thirty.</summary>
    public static ParticipationChoice Of(string? from, string? until, ParticipationSort sort, DateOnly today)
    {
        var last = DayWords.Day(until) ?? today;
        var first = DayWords.Day(from) ?? last.AddDays(1 - UsualDays);
        return first <= last && last.DayNumber - first.DayNumber < MostDays ? new(first, last, sort) : new(today.AddDays(1 - UsualDays), today, sort);
    }

    public string Query(ParticipationSort? sort = null, string? handler = null) =>
        $"?from={From.Box()}&until={Until.Box()}&sort={sort ?? Sort}{(handler is null ? "" : $"&handler={handler}")}";
}
