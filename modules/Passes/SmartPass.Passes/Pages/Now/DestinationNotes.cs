using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>What a student is told of a place before they tap it.</summary>
internal static class DestinationNotes
{
    /// <param name="room">The place.</param>
    /// <param name="from">The room they leave; null where nobody knows.</param>
    /// <param name="now">Who is out.</param>
    /// <param name="lines">Who waits in line.</param>
    /// <param name="isOpen">Whether its hours are on.</param>
    /// <param name="minutes">Most minutes for this student.</param>
    /// <param name="asked">Names of who would be asked.</param>
    public static Destination Dress(RoomFacts room, RoomFacts? from, Hall now, IReadOnlyCollection<Waiting> lines, bool isOpen, int minutes, IReadOnlyList<string> asked)
    {
        var (note, icon, open) = room switch
        {
            { Approval: ApprovalRule.StaffOnly } => ("Only planned ahead", "calendar-days", false),
            { Closed: { } reason } => ($"Closed: {reason}", "lock", false),
            _ when !isOpen => ("Not open now", "clock", false),
            { Approval: not ApprovalRule.SelfCheckout } => (Ask(asked), "hand", true),
            _ when from is not null && now.Paused.Contains(from.Id) => ("Nobody leaves right now", "hourglass", true),
            { Capacity: { } places } when places <= now.PlacesTaken(room.Id) => (Full(lines.Where(one => one.To == room.Id), LineStanding.LeftTo(room, now)), "hourglass", true),
            _ when from is { MostOut: { } most } && most <= now.OutOf(from.Id) =>
                (Full(lines.Where(one => one.From == from.Id), LineStanding.LeftOutOf(from, now, TimeSpan.FromMinutes(minutes))), "hourglass", true),
            { Capacity: null } => ($"{minutes} min", null, true),
            { Capacity: { } places } => (places - now.PlacesTaken(room.Id) is var free and not 1 ? $"{free} places free" : "1 place free", null, true),
        };
        return new Destination(room, note, icon, open) { Minutes = minutes };
    }

    private static string Ask(IReadOnlyList<string> asked) => asked switch { [] => "Ask an adult", [var one] => $"Ask {one}", [var one, ..] => $"Ask {one} or others" };

    private static string Full(IEnumerable<Waiting> before, IReadOnlyCollection<TimeSpan> left)
    {
        var line = before.Select(one => TimeSpan.FromMinutes(one.Minutes)).ToList();
        return $"{(line.Count == 0 ? "Full" : $"{line.Count} in line")} · {LineWords.Wait(Line.WaitOf(line, left))}";
    }
}

/// <summary>Someone in line: from where, to where, and for how many minutes.</summary>
internal sealed record Waiting(RoomId From, RoomId To, int Minutes);
