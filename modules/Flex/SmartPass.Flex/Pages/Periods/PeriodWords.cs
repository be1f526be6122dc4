using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Periods;

/// <summary>A flex period as one would say it.</summary>
internal static class PeriodWords
{
    private const int DatesNamed = 3;

    /// <summary>"Tuesdays and Thursdays, 10:40–11:20 AM".</summary>
    public static string When(PeriodPlan plan) => $"{Days(plan)}, {DayWords.Span(plan.Starts, plan.Ends)}";

    /// <summary>"from Oct 20, 2026 until Dec 18, 2026"; empty where it is on single dates only.</summary>
    public static string Term(PeriodPlan plan) => plan switch
    {
        { Days.Count: 0 } => "",
        { Until: { } until } => $"from {plan.From.Whole()} until {until.Whole()}",
        _ => $"from {plan.From.Whole()}",
    };

    public static string For(Audience audience) => audience.IsEveryone ? "everyone" : audience.IsNobody ? "nobody: those it was for are gone" : DayWords.All(
    [
        .. audience.Grades.Select(Grades.InWords),
        .. Some(audience.Classes.Count, count => $"the students of {CountWords.Count(count, "class", "classes")}"),
        .. Some(audience.Students.Count, count => $"{CountWords.Count(count, "student")} by name"),
    ]);

    public static string Opens(PeriodPlan plan) => plan.Opens?.InWords ?? "as soon as a session is planned";

    public static string Closes(PeriodPlan plan) => plan.Closes is CutOff.Hours { Before: 0 } ? "when it begins" : plan.Closes.InWords;

    /// <summary>"Sign-up for Tuesday, Oct 20 opens Tuesday, Oct 13, 8:00 AM and closes Friday, Oct 16, 3:00 PM."</summary>
    public static string Effect(School school, DateOnly date, SessionTimes times, DateTimeOffset now) => (times.OpensAt, times.ClosesAt) switch
    {
        (_, var closes) when closes <= now => $"Sign-up for {date.Long()} closed {school.DayAndTime(closes)}.",
        ({ } opens, var closes) when opens > now => $"Sign-up for {date.Long()} opens {school.DayAndTime(opens)} and closes {school.DayAndTime(closes)}.",
        (_, var closes) => $"Sign-up for {date.Long()} closes {school.DayAndTime(closes)}.",
    };

    private static string Days(PeriodPlan plan) => DayWords.All(
    [
        .. plan.Days.OrderBy(Weeks.IndexOf).Select(day => $"{day}s"),
        .. plan.Dates.Order().Take(DatesNamed).Select(date => date.Short()),
        .. Some(plan.Dates.Count - DatesNamed, more => CountWords.Count(more, "more date")),
    ]);

    private static IEnumerable<string> Some(int count, Func<int, string> words) => count > 0 ? [words(count)] : [];
}
