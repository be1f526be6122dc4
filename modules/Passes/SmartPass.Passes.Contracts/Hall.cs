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

    /// <summary>Places that are offered to students in line and kept for them.</summary>
    public IReadOnlyList<OfferedPlace> Offered { get; init; } = [];

    /// <summary>Rooms whose teacher lets nobody out for a while.</summary>
    public IReadOnlySet<RoomId> Paused { get; init; } = new HashSet<RoomId>();

    /// <summary>The student's active pass, if they are out.</summary>
    public OutPass? Of(PersonId student) => Out.FirstOrDefault(pass => pass.Student == student);

    /// <summary>Places of a room that are taken: passes to it that are not yet taken for forgotten, and places offered. The student's own do not count.</summary>
    public int PlacesTaken(RoomId room, PersonId student = default) =>
        Out.Count(pass => pass.To == room && pass.Student != student && Counts(pass)) + Offered.Count(offer => offer.To == room && offer.Student != student);

    /// <summary>Students who are out of a room, counted in the same way.</summary>
    public int OutOf(RoomId room, PersonId student = default) =>
        Out.Count(pass => pass.From == room && pass.Student != student && Counts(pass)) + Offered.Count(offer => offer.From == room && offer.Student != student);

    /// <summary>Students who are out in the whole school, without those taken for forgotten.</summary>
    public int OutInAll(PersonId student = default) => Out.Count(pass => pass.Student != student && Counts(pass));

    private bool Counts(OutPass pass) => At < pass.ForgottenAt;
}

/// <summary>A place that is kept for a student in line while they decide.</summary>
/// <param name="Student">To whom it is offered.</param>
/// <param name="From">Room they would leave.</param>
/// <param name="To">Room they would go to.</param>
public sealed record OfferedPlace(PersonId Student, RoomId From, RoomId To);
