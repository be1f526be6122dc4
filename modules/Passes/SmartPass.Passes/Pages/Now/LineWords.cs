using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>How long a place in line may take, from the time left of those who are out.</summary>
internal static class LineWords
{
    public static string Wait(TimeSpan wait) => wait <= TimeSpan.Zero ? "any moment now" : $"about {(int)Math.Ceiling(wait.TotalMinutes)} min";

    public static IReadOnlyCollection<TimeSpan> LeftTo(this Hall hall, RoomId room, TimeSpan usual) => hall.Left(pass => pass.To == room, offer => offer.To == room, usual);

    public static IReadOnlyCollection<TimeSpan> LeftFrom(this Hall hall, RoomId room, TimeSpan usual) => hall.Left(pass => pass.From == room, offer => offer.From == room, usual);

    // A place that is offered will be taken for the usual time.
    private static List<TimeSpan> Left(this Hall hall, Func<OutPass, bool> counts, Func<OfferedPlace, bool> kept, TimeSpan usual) =>
        [.. hall.Out.Where(counts).Where(pass => hall.At < pass.DueAt + Hall.ForgottenAfter).Select(pass => pass.DueAt - hall.At), .. hall.Offered.Where(kept).Select(_ => usual)];
}
