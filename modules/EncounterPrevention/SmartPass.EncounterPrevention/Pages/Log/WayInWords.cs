using SmartPass.EncounterPrevention.Domain;
using SmartPass.Flex.Contracts;
using SmartPass.Passes.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Log;

internal static class WayInWords
{
    /// <summary>By what way it was tried, and by whom.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="by">Who tried, where that was staff; null for the student and for what happens by itself.</param>
    public static string Of(Entry entry, string? by) => entry switch
    {
        { Seat: { } seat } => Seated(seat.Way, by),
        { UnderWay: true } => by is null ? "On the way to the next place" : $"On the way to another place, by {by}",
        { Waited: true, Urgent: true } when by is null && entry.ById == entry.StudentId => "Urgent request",
        { Waited: true, Route: PassRoute.Scheduled or PassRoute.Appointment or PassRoute.Recurring } => "Held until clear",
        { Waited: true, Route: PassRoute.Staff or PassRoute.Bulk or PassRoute.Arrived } => "Waiting to start",
        { Waited: true } => "Turn in line",
        _ => Made(entry.Route, by),
    };

    private static string Seated(SignUpWay way, string? by) => (way, by) switch
    {
        (SignUpWay.Student, _) => "Flex sign-up",
        (SignUpWay.Staff, null) => "Flex, assigned or moved by staff",
        (SignUpWay.Staff, _) => $"Flex, assigned or moved by {by}",
        (SignUpWay.Placement, null) => "Flex, placed at the cut-off",
        (SignUpWay.Placement, _) => $"Flex, placed by {by}",
        (SignUpWay.MovesUp, _) => "Flex, turn on the waitlist",
        (SignUpWay.ComesBack, _) => "Flex, back to an earlier seat",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Has no words."),
    };

    private static string Made(PassRoute? route, string? by) => (route, by) switch
    {
        (PassRoute.SelfCheckout, _) => "Self-checkout",
        (PassRoute.Approval, null) => "Request",
        (PassRoute.Approval, _) => $"Approval by {by}",
        (PassRoute.Pin, null) => "Approval with a PIN",
        (PassRoute.Pin, _) => $"Approval by {by}, with a PIN",
        (PassRoute.Kiosk, null) => "Kiosk",
        (PassRoute.Kiosk, _) => $"Kiosk, approval by {by}",
        (PassRoute.Staff, null) => "Made by staff",
        (PassRoute.Staff, _) => $"Made by {by}",
        (PassRoute.Bulk, null) => "Made for several students",
        (PassRoute.Bulk, _) => $"Made by {by} for several students",
        (PassRoute.Arrived, null) => "Written on arrival",
        (PassRoute.Arrived, _) => $"Written by {by} on arrival",
        (PassRoute.Scheduled, null) => "Scheduled pass",
        (PassRoute.Scheduled, _) => $"Scheduled pass, by {by}",
        (PassRoute.Appointment, null) => "Appointment",
        (PassRoute.Appointment, _) => $"Appointment, by {by}",
        (PassRoute.Recurring, null) => "One of a series of appointments",
        (PassRoute.Recurring, _) => $"One of a series of appointments, by {by}",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, "Has no words."),
    };
}
