using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>How a pass stands in line: one answer for every screen.</summary>
/// <param name="Place">Place from 1, among those who wait for the same: a place in the room, or the way out of the same room.</param>
/// <param name="For">What it waits for.</param>
/// <param name="Wait">About how long; null where it is for the teacher to say.</param>
/// <param name="ClearsFirst">When the line is cleared, where that seems to be before the turn comes; null else.</param>
internal sealed record LineStanding(int Place, WaitsFor For, TimeSpan? Wait, DateTimeOffset? ClearsFirst)
{
    public static LineStanding Of(Pass pass, RoomFacts from, RoomFacts to, IReadOnlyCollection<Pass> waiting, Hall hall)
    {
        var cause = hall.PlacesTaken(to.Id, pass.StudentId) >= (to.Capacity ?? int.MaxValue) ? WaitsFor.APlace
            : hall.Paused.Contains(from.Id) ? WaitsFor.TheTeacher
            : hall.OutOf(from.Id, pass.StudentId) >= (from.MostOut ?? int.MaxValue) ? WaitsFor.TheWayOut
            : WaitsFor.ItsTurn;
        var before = waiting.Where(other => other.Status is PassStatus.InLine or PassStatus.Offered).InOrder()
            .TakeWhile(other => other.Id != pass.Id).Where(other => cause == WaitsFor.APlace ? other.ToId == pass.ToId : other.FromId == pass.FromId)
            .Select(other => TimeSpan.FromMinutes(other.Minutes)).ToList();
        TimeSpan? wait = cause switch
        {
            WaitsFor.APlace => Line.WaitOf(before, LeftTo(to, hall)),
            WaitsFor.TheWayOut => Line.WaitOf(before, LeftOutOf(from, hall, TimeSpan.FromMinutes(to.TimeLimit))),
            WaitsFor.TheTeacher => null,
            _ => TimeSpan.Zero,
        };
        return new LineStanding(before.Count + 1, cause, wait, hall.At + wait >= pass.LineClearsAt ? pass.LineClearsAt : null);
    }

    /// <summary>Why it waits, in a sentence for staff.</summary>
    public string InWords(RoomFacts from, RoomFacts to, Hall hall) => For switch
    {
        WaitsFor.APlace => $"{to.Name} is full.",
        WaitsFor.TheTeacher => $"Nobody leaves {from.Name} right now.",
        WaitsFor.TheWayOut => $"{hall.OutOf(from.Id)} of {from.MostOut} are out of {from.Name}.",
        _ => $"Others from {from.Name} go first.",
    };

    /// <summary>Time left of those who hold a place in a room.</summary>
    public static IReadOnlyCollection<TimeSpan> LeftTo(RoomFacts room, Hall hall) => Left(hall, gone => gone.To == room.Id, offer => offer.To == room.Id, TimeSpan.FromMinutes(room.TimeLimit));

    /// <summary>Time left of those who are out of a room; who may go now is taken to be out as long as whoever asks.</summary>
    public static IReadOnlyCollection<TimeSpan> LeftOutOf(RoomFacts room, Hall hall, TimeSpan usual) => Left(hall, gone => gone.From == room.Id, offer => offer.From == room.Id, usual);

    // A place that is offered will be taken for the usual time.
    private static List<TimeSpan> Left(Hall hall, Func<OutPass, bool> counts, Func<OfferedPlace, bool> kept, TimeSpan usual) =>
        [.. hall.Out.Where(counts).Where(pass => hall.At < pass.ForgottenAt).Select(pass => pass.DueAt - hall.At), .. hall.Offered.Where(kept).Select(_ => usual)];
}

internal enum WaitsFor
{
    APlace,
    TheWayOut,
    TheTeacher,
    ItsTurn,
}
