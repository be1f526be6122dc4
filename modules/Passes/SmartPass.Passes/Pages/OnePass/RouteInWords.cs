using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Pages.OnePass;

internal static class RouteInWords
{
    /// <summary>How a pass was made and by whom.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="maker">The student who asked, or the member of staff who made it.</param>
    /// <param name="answerer">Who answered; null where nobody did.</param>
    public static string Of(Pass pass, string maker, string? answerer) => (pass.Route, answerer) switch
    {
        (PassRoute.SelfCheckout, _) => "Chosen by the student; nobody had to be asked",
        (PassRoute.Kiosk, null) => "Made by the student at a kiosk",
        (PassRoute.Kiosk, { } by) => $"Asked for at a kiosk, answered by {by}",
        (PassRoute.Pin, { } by) => $"Let go by {by}, with a PIN on the student’s screen",
        (PassRoute.Approval, { } by) => $"Asked for by the student, answered by {by}",
        (PassRoute.Approval or PassRoute.Pin, null) => "Asked for by the student",
        (PassRoute.Staff, _) => $"Made by {maker}",
        (PassRoute.Bulk, _) => $"Made by {maker} for several students at once",
        (PassRoute.Arrived, _) => $"Written by {maker} when the student had arrived",
        (PassRoute.Recurring, _) => $"One of a series of appointments, made by {maker}",
        (PassRoute.Appointment, null) => $"Appointment, made by {maker}",
        (PassRoute.Appointment, { } by) => $"Appointment, asked for by {maker}, answered by {by}",
        (_, null) => $"Planned by {maker}",
        (_, { } by) => $"Planned by {maker}, answered by {by}",
    };
}
