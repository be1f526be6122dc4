using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>What a student is told of a place before they tap it.</summary>
internal static class DestinationNotes
{
    /// <param name="room">The place.</param>
    /// <param name="now">Who is out.</param>
    /// <param name="waiting">How many wait in line for it.</param>
    /// <param name="isOpen">Whether its hours are on.</param>
    /// <param name="minutes">Most minutes for this student.</param>
    /// <param name="asked">Names of who would be asked.</param>
    public static Destination Dress(RoomFacts room, Hall now, int waiting, bool isOpen, int minutes, IReadOnlyList<string> asked)
    {
        var (note, icon, open) = room switch
        {
            { Approval: ApprovalRule.StaffOnly } => ("Only by appointment", "calendar-days", false),
            { Closed: { } reason } => ($"Closed: {reason}", "lock", false),
            _ when !isOpen => ("Not open now", "clock", false),
            { Approval: not ApprovalRule.SelfCheckout } => (Ask(asked), "hand", true),
            { Capacity: null } => ($"{minutes} min", null, true),
            { Capacity: { } places } => (Places(room, now, places, waiting), places <= now.PlacesTaken(room.Id) ? "hourglass" : null, true),
        };
        return new Destination(room, note, icon, open) { Minutes = minutes };
    }

    private static string Ask(IReadOnlyList<string> asked) => asked switch { [] => "Ask an adult", [var one] => $"Ask {one}", [var one, ..] => $"Ask {one} or others" };

    private static string Places(RoomFacts room, Hall now, int places, int waiting)
    {
        var usual = TimeSpan.FromMinutes(room.TimeLimit);
        return (places - now.PlacesTaken(room.Id), waiting) switch
        {
            ( <= 0, 0) => $"Full · {LineWords.Wait(Line.WaitOf(1, LineStanding.LeftTo(room.Id, now, usual), usual))}",
            ( <= 0, _) => $"{waiting} in line · {LineWords.Wait(Line.WaitOf(waiting + 1, LineStanding.LeftTo(room.Id, now, usual), usual))}",
            (1, _) => "1 place free",
            (var free, _) => $"{free} places free",
        };
    }
}
