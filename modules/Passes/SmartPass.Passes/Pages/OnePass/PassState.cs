using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>How a pass stands, at a glance.</summary>
/// <param name="Name">In a word or two.</param>
/// <param name="Look">Class of its pill; null for the quiet one.</param>
/// <param name="Word">How it came to that; null while a clock says it.</param>
internal sealed record PassState(string Name, string? Look, string? Word)
{
    public static PassState Of(Pass pass, School school) => pass switch
    {
        { Status: PassStatus.Requested } => new("Asking", "on", null),
        { Status: PassStatus.Scheduled } => new("Planned", "on", "It starts by itself at its time."),
        { Status: PassStatus.Held } => new("Waits to start", "on", "Its time came. It starts by itself as soon as it may."),
        { Status: PassStatus.InLine } => new("In line", "on", null),
        { Status: PassStatus.Offered } => new("May go now", "on", null),
        { Status: PassStatus.Active, Overtime: true } => new("Overtime", "late", null),
        { Status: PassStatus.Active } => new("Out", "on", null),
        { Ending: { } ending } => new(
            ending.How == EndedHow.NotRecorded ? "End not recorded" : "Ended",
            ending.How == EndedHow.NotRecorded ? "late" : "good",
            $"{How(pass, ending)} at {school.Time(ending.At)}{(pass.TimeOutWords() is { } time ? $", after {time}" : "")}"),
        { Status: PassStatus.Denied, Answer: { } answer } => new("Not now", null, $"Answered at {school.Time(answer.At)}"),
        { Status: PassStatus.Declined } => new("Declined", null, "The student declined it."),
        { Status: PassStatus.Withdrawn, IsGranted: true } => new("Taken back", null, "It was taken back before it started."),
        { Status: PassStatus.Withdrawn } => new("Taken back", null, "The student took the request back."),
        { PlannedAt: not null } => new("Went by", null, "Its time went by. It can be planned again."),
        { LineAt: not null } => new("Went by", null, "The line was cleared before there was a place."),
        _ => new("Not answered", null, "Nobody answered in time. The student can ask again."),
    };

    private static string How(Pass pass, Ending ending) => (ending.How, pass.RoundTrip) switch
    {
        (EndedHow.ByStudent, true) => "Back",
        (EndedHow.ByStudent, false) => "Arrived",
        (EndedHow.ByStaff, _) => "Ended by staff",
        (EndedHow.AtKiosk, true) => "Back, at the kiosk,",
        (EndedHow.AtKiosk, false) => "Arrived, at the kiosk,",
        (EndedHow.ByRoomCode, true) => "Back, with the room’s code,",
        (EndedHow.ByRoomCode, false) => "Arrived, with the room’s code,",
        (EndedHow.ByStaffPin, _) => "Ended with a PIN of staff",
        (EndedHow.Corrected, true) => "Back, as staff said later,",
        (EndedHow.Corrected, false) => "Arrived, as staff said later,",
        _ => "Ended by itself",
    };
}
