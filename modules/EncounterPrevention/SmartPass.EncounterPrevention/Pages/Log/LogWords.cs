using SmartPass.EncounterPrevention.Domain;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>What the log is asked for, in words.</summary>
internal static class LogWords
{
    public static string InWords(this Outcome outcome) => outcome switch
    {
        Outcome.Prevented => "Prevented",
        Outcome.Waiting => "Waits",
        Outcome.WentLater => "Went later",
        Outcome.CameToNothing => "Came to nothing",
        Outcome.Overridden => "Overridden",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Has no words."),
    };

    public static string InWords(this Way way) => way switch
    {
        Way.SelfCheckout => "Self-checkout",
        Way.Approval => "Approval",
        Way.Pin => "Approval with a PIN",
        Way.Kiosk => "Kiosk",
        Way.Staff => "Made by staff",
        Way.Planned => "Scheduled or appointment",
        Way.UnderWay => "On the way to the next place",
        Way.Waiting => "Waiting in line or held",
        Way.Flex => "Flex",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Has no words."),
    };

    public static string InWords(this LogPeriod period) => period switch
    {
        LogPeriod.Week => "Last 7 days",
        LogPeriod.Today => "Today",
        LogPeriod.Month => "Last 30 days",
        LogPeriod.All => "All of it",
        LogPeriod.Own => "From one day until another",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "Has no words."),
    };

    public static string InWords(this LogSort sort) => sort switch
    {
        LogSort.Newest => "Newest first",
        LogSort.Oldest => "Oldest first",
        LogSort.Tries => "Most tries first",
        LogSort.Student => "By student",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "Has no words."),
    };
}
