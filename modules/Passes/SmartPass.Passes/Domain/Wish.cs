using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>What a student asks for, as the form has it.</summary>
/// <param name="To">Destination.</param>
/// <param name="Ticket">The form's own mark: sent twice, it makes one pass.</param>
/// <param name="Minutes">Fewer minutes than the room allows; null for all of them.</param>
/// <param name="OneWay">The student will not come back on this pass, where the room leaves the choice.</param>
/// <param name="Message">A word to whoever is asked.</param>
internal sealed record Wish(RoomId To, string Ticket, int? Minutes = null, bool OneWay = false, string? Message = null)
{
    public const int LongestTicket = 40;

    /// <summary>The student rather asks a teacher than be told no.</summary>
    public bool AskTeacher { get; init; }

    public bool Urgent { get; init; }

    /// <summary>Places to go on to after the first.</summary>
    public IReadOnlyList<RoomId> Then { get; init; } = [];

    /// <summary>Where the student says they leave from, against the timetable.</summary>
    public RoomId? From { get; init; }

    /// <summary>The pass they have, or wait with, and give up for this one.</summary>
    public PassId? InsteadOf { get; init; }

    /// <summary>When it is to start; null for at once.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The student asks for an appointment rather than for a pass.</summary>
    public bool Appointment { get; init; }

    /// <summary>The room of the kiosk it is made at, if it is.</summary>
    public RoomId? Kiosk { get; init; }

    /// <summary>One page makes one pass to each place.</summary>
    public static string TicketFor(string page, RoomId to) => $"{page} {to}";
}
