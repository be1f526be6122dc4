using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>How a pass stands in line: one answer for every screen.</summary>
/// <param name="Place">Place from 1, among those who wait for the same: a place in the room, or the way out of the same room.</param>
/// <param name="For">What it waits for.</param>
/// <param name="Wait">About how long; null where it is for the teacher to say.</param>
internal sealed record LineStanding(int Place, WaitsFor For, TimeSpan? Wait)
{
    public static LineStanding Of(Pass pass, RoomFacts from, RoomFacts to, IReadOnlyCollection<Pass> waiting, Hall hall)
    {
        var cause = hall.PlacesTaken(to.Id, pass.StudentId) >= (to.Capacity ?? int.MaxValue) ? WaitsFor.APlace
            : hall.Paused.Contains(from.Id) ? WaitsFor.TheTeacher
            : hall.OutOf(from.Id, pass.StudentId) >= (from.MostOut ?? int.MaxValue) ? WaitsFor.TheWayOut
            : WaitsFor.ItsTurn;
        var place = 1 + waiting.Where(other => other.Status is PassStatus.InLine or PassStatus.Offered).InOrder()
            .TakeWhile(other => other.Id != pass.Id).Count(other => cause == WaitsFor.APlace ? other.ToId == pass.ToId : other.FromId == pass.FromId);
        var usual = TimeSpan.FromMinutes(to.TimeLimit);
        return new LineStanding(place, cause, cause switch
        {
            WaitsFor.APlace => Line.WaitOf(place, LeftTo(to.Id, hall, usual), usual),
            WaitsFor.TheWayOut => Line.WaitOf(place, Left(hall, gone => gone.From == from.Id, offer => offer.From == from.Id, usual), usual),
            WaitsFor.TheTeacher => null,
            _ => TimeSpan.Zero,
        });
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
    public static IReadOnlyCollection<TimeSpan> LeftTo(RoomId room, Hall hall, TimeSpan usual) => Left(hall, gone => gone.To == room, offer => offer.To == room, usual);

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
