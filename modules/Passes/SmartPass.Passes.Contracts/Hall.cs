using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>Who is out in one school at one instant, as a start is decided on it. It does not change while rules look at it.</summary>
/// <param name="Out">All active passes.</param>
/// <param name="At">The instant.</param>
public sealed record Hall(IReadOnlyList<OutPass> Out, DateTimeOffset At)
{
    /// <summary>A pass this long overtime is taken for forgotten and no longer holds a place in its room (product.md, section 3).</summary>
    public static readonly TimeSpan ForgottenAfter = TimeSpan.FromMinutes(5);

    /// <summary>The student's active pass, if they are out.</summary>
    public OutPass? Of(PersonId student) => Out.FirstOrDefault(pass => pass.Student == student);

    /// <summary>Places of a room that are taken: passes to it that are not yet taken for forgotten.</summary>
    public int PlacesTaken(RoomId room) => Out.Count(pass => pass.To == room && At < pass.DueAt + ForgottenAfter);
}
