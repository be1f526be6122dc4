using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Tests.Rules;

/// <summary>The table as it is promised: what the student and staff are told by each rule, and what becomes of the pass.</summary>
internal static class Told
{
    // One and the same for the rules that must not be told apart, to staff as well.
    private const string Generic = "You can't start a pass right now. Please try again later.";

    private static readonly Dictionary<StartRule, (string Student, string Staff)> Words = new()
    {
        [StartRule.AlreadyOut] = ("You already have a pass. End it first.", "This student already has a pass. End that one first."),
        [StartRule.PassesPaused] = (
            "Passes are paused at your school. Stay where you are; an adult tells you when they start again.",
            "Dana Park paused passes at 10:01 AM: Assembly. They start again when an administrator says so."),
        [StartRule.NoPassWindow] = (
            "No passes in the first 45 minutes of Period 3. They open again at 10:25 AM.",
            "No passes in the first 45 minutes of Period 3. They open again at 10:25 AM."),
        [StartRule.DueElsewhere] = (
            "You are due in Chess club (Library) at 10:05 AM. Go there first, or ask Kwame Osei.",
            "This student is due in Chess club (Library) at 10:05 AM. Choose fewer minutes, or leave it to Kwame Osei."),
        [StartRule.RoomClosed] = ("Restroom 2F is closed (flooded). Choose another place.", "Restroom 2F is closed (flooded). Choose another place."),
        [StartRule.LimitReached] = ("You have used your passes for today. If you need to go, ask a teacher.", "This student has had 1 of 1 pass today."),
        [StartRule.PauseBetween] = (
            "You were out a short while ago. Your next pass can start at 10:31 AM.",
            "This student was out a short while ago. The next pass can start at 10:31 AM."),
        [StartRule.EncounterPrevention] = (Generic, Generic),
        [StartRule.HallwayFull] = (Generic, Generic),
        [StartRule.RoomFull] = (
            "Restroom 2F is full: 1 of 1 are out. Wait in line, and you are told when it is your turn.",
            "Restroom 2F is full: 1 of 1 are out. Let go when someone is back, or choose another place."),
    };

    public static string Staff(StartRule rule) => Words[rule].Staff;

    /// <summary>What whoever tries hears; null where nobody is there to hear it.</summary>
    public static string? For(StartRule rule, Way way) => (rule, way) switch
    {
        (_, Way.Scheduled or Way.Offered) => null,
        (StartRule.RoomFull, _) => "in line",
        (StartRule.EncounterPrevention or StartRule.HallwayFull, Way.Bulk) => "held",
        (_, Way.Self or Way.Kiosk) => Words[rule].Student,
        _ => Words[rule].Staff,
    };

    /// <summary>What the pass is afterwards; null where there is none.</summary>
    public static PassStatus? Becomes(StartRule rule, Way way) => (rule, way) switch
    {
        (StartRule.RoomFull, _) or (_, Way.Offered) => PassStatus.InLine,
        (_, Way.Scheduled) or (StartRule.EncounterPrevention or StartRule.HallwayFull, Way.Bulk) => PassStatus.Held,
        (_, Way.Approve or Way.Pin) => PassStatus.Requested,
        _ => null,
    };
}
