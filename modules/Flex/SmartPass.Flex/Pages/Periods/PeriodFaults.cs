using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;

namespace SmartPass.Flex.Pages.Periods;

/// <summary>What is wrong with a flex period as typed.</summary>
internal sealed class PeriodFaults(PeriodForm form, School school)
{
    private const string WriteDay = "Write a day, such as 2026-10-20", WriteTime = "Write a time, such as 10:40.";

    public IEnumerable<(string Field, string Message)> All => [.. Named(), .. When(), .. Opens(), .. Closes(), .. Order()];

    private IEnumerable<(string Field, string Message)> Named()
    {
        if (PeriodForm.Clean(form.Name) is not { Length: <= FlexPeriod.LongestName })
        {
            yield return (nameof(form.Name), $"Give the flex period a name of at most {FlexPeriod.LongestName} characters.");
        }
    }

    private IEnumerable<(string Field, string Message)> When()
    {
        if (form.Days.Count == 0 && form.DateLines.Count == 0)
        {
            yield return (nameof(form.Days), "Choose at least one weekday, or write a date below.");
        }

        if (form.DateLines.FirstOrDefault(line => DayWords.Day(line) is null) is { } odd)
        {
            yield return (nameof(form.Dates), $"“{odd}” is no date. {WriteDay}, each on its own line.");
        }
        else if (form.SingleDates.Count > PeriodForm.MostDates)
        {
            yield return (nameof(form.Dates), $"Write at most {PeriodForm.MostDates} dates.");
        }

        var (from, until) = (DayWords.Day(form.From), DayWords.Day(form.Until));
        if (from is null && (form.Days.Count > 0 || PeriodForm.Clean(form.From) is not null))
        {
            yield return (nameof(form.From), $"{WriteDay}.");
        }

        if (until is null && PeriodForm.Clean(form.Until) is not null)
        {
            yield return (nameof(form.Until), $"{WriteDay}, or leave it empty.");
        }

        if (until < from)
        {
            yield return (nameof(form.Until), "The last day is before the first. Choose a later one, or leave it empty.");
        }

        var (starts, ends) = (PeriodForm.Time(form.Starts), PeriodForm.Time(form.Ends));
        if (starts is null)
        {
            yield return (nameof(form.Starts), WriteTime);
        }

        if (ends is null)
        {
            yield return (nameof(form.Ends), WriteTime);
        }

        if (ends <= starts)
        {
            yield return (nameof(form.Ends), "It ends before it starts. Choose a later time.");
        }
    }

    private IEnumerable<(string Field, string Message)> Opens()
    {
        if (form.Opens != PeriodForm.DaysBefore)
        {
            yield break;
        }

        if (PeriodForm.Number(form.OpensDays) is not (>= 0 and <= Opening.MostDays))
        {
            yield return (nameof(form.OpensDays), $"Write a number of days from 0 to {Opening.MostDays}: sessions are planned that far ahead.");
        }

        if (PeriodForm.Time(form.OpensAt) is null)
        {
            yield return (nameof(form.OpensAt), "Write the time sign-up opens, such as 08:00.");
        }
    }

    private IEnumerable<(string Field, string Message)> Closes()
    {
        if (form.Closes == PeriodForm.Hours && PeriodForm.Number(form.ClosesHours) is not (>= 0 and <= CutOff.MostHours))
        {
            yield return (nameof(form.ClosesHours), $"Write a number of hours from 0 to {CutOff.MostHours}; {CutOff.MostHours} are two weeks.");
        }
        else if (form.Closes != PeriodForm.Hours && PeriodForm.Time(form.ClosesAt) is null)
        {
            yield return (nameof(form.ClosesAt), "Write the time sign-up closes, such as 15:00.");
        }
    }

    /// <summary>Sign-up that would close before it opens, on the first date on which it would.</summary>
    private IEnumerable<(string Field, string Message)> Order()
    {
        if (form is not { Opening: { DaysBefore: >= 0 and <= Opening.MostDays } opening, CutOff: { } cutOff }
            || cutOff is CutOff.Hours { Before: < 0 or > CutOff.MostHours } || PeriodForm.Time(form.Starts) is not { } starts)
        {
            yield break;
        }

        foreach (var date in Dates().Order())
        {
            var (opens, closes) = (opening.For(school, date), cutOff.For(school, date, starts));
            if (opens >= closes)
            {
                yield return (nameof(form.OpensDays), $"Sign-up for {date.Long()} would close {school.DayAndTime(closes)} and open only {school.DayAndTime(opens)}. Open it earlier, or close it later.");
                yield break;
            }
        }
    }

    /// <summary>One date of each weekday, and the single ones.</summary>
    private IEnumerable<DateOnly> Dates() =>
        [.. DayWords.Day(form.From) is { } from ? form.Days.Distinct().Select(day => Weeks.MondayOf(from).AddDays(7 + Weeks.IndexOf(day))) : [], .. form.SingleDates];
}
