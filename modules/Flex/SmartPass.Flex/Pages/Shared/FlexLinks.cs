using System.Globalization;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Shared;

/// <summary>Addresses within the school, as links carry them.</summary>
internal sealed class FlexLinks(CurrentSchool school)
{
    private readonly string _school = $"/{school.Required.Slug}";

    /// <summary>Where students choose.</summary>
    public string Choose => $"{_school}/flex";

    /// <summary>What a host has this week.</summary>
    public string Mine => $"{Choose}/mine";

    public string Week => $"{Choose}/week";

    public string Periods => $"{Choose}/periods";

    public string NewPeriod => $"{Periods}/new";

    public string Activities => $"{Choose}/activities";

    public string NewActivity => $"{Activities}/new";

    public string NoShows => $"{Choose}/no-shows";

    public string Participation => $"{Choose}/participation";

    public string Rules => $"{Choose}/rules";

    /// <summary>The secret address of one's own calendar.</summary>
    public string Calendar => $"{Choose}/calendar";

    /// <summary>Where a student was, and whether they came.</summary>
    public string History => $"{Choose}/history";

    public string ChooseIn(SessionId session) => $"{Choose}?session={session}";

    public string SignUp(ActivitySessionId activity) => $"{Choose}/sign-up/{activity}";

    /// <summary>The same for who has a seat already, so that it can be undone.</summary>
    public string ChangeTo(ActivitySessionId activity, ActivitySessionId from) => $"{SignUp(activity)}?from={from}";

    public string Leave(ActivitySessionId activity) => $"{Choose}/leave/{activity}";

    public string LeaveLine(ActivitySessionId activity) => $"{Leave(activity)}?line=true";

    /// <summary>The roster of an activity in a session.</summary>
    public string At(ActivitySessionId activity) => $"{Choose}/at/{activity}";

    public string Mark(ActivitySessionId activity, PersonId student, Attendance? attendance) =>
        $"{At(activity)}/mark/{student}?as={attendance?.ToString().ToLowerInvariant() ?? "none"}";

    public string AllPresent(ActivitySessionId activity) => $"{At(activity)}/all-present";

    public string Print(ActivitySessionId activity) => $"{At(activity)}?handler=print";

    public string Arrive(ActivitySessionId activity) => $"{At(activity)}/arrive";

    public string TakeBack(ActivitySessionId activity, PersonId student) => $"{At(activity)}/take-back/{student}";

    public string Move(ActivitySessionId activity, PersonId student) => $"{At(activity)}/move/{student}";

    public string Assign(ActivitySessionId activity) => $"{At(activity)}/assign";

    public string CallOff(ActivitySessionId activity) => $"{At(activity)}/call-off";

    public string Restore(ActivitySessionId activity) => $"{At(activity)}/restore";

    public string Hold(ActivitySessionId activity, bool back) => $"{At(activity)}/hold?back={(back ? "true" : "false")}";

    public string WeekOf(DateOnly monday) => $"{Week}?from={monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    public string MineOf(DateOnly monday) => $"{Mine}?from={monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    public string EditPeriod(FlexPeriodId period) => $"{Periods}/{period}/edit";

    public string EndPeriod(FlexPeriodId period) => $"{Periods}/{period}/end";

    public string EditActivity(ActivityId activity) => $"{Activities}/{activity}/edit";

    public string EndActivity(ActivityId activity) => $"{Activities}/{activity}/end";

    /// <summary>A new activity that begins as another, or a template, is.</summary>
    public string CopyActivity(ActivityId activity) => $"{NewActivity}?copy={activity}";

    public string CallOffSession(SessionId session) => $"{Choose}/sessions/{session}/call-off";

    public string RestoreSession(SessionId session) => $"{Choose}/sessions/{session}/restore";

    public string Unfilled(SessionId session) => $"{Choose}/sessions/{session}/unfilled";

    public string Person(PersonId person) => $"{_school}/people/{person}";
}
