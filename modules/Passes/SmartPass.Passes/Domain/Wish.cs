using SmartPass.Kernel;
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

    /// <summary>One page makes one pass to each place.</summary>
    public static string TicketFor(string page, RoomId to) => $"{page} {to}";

    public Trip Trip(PersonId student, Place from, RoomFacts to) => new(
        student, from.Room, from.Class?.Id, to,
        Math.Clamp(Minutes ?? to.TimeLimit, 1, to.TimeLimit),
        to.Trip.ComesBack(OneWay),
        string.IsNullOrWhiteSpace(Message) ? null : Message.Trim(),
        Ticket);
}
