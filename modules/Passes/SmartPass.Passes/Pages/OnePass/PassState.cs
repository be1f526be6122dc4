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
        { Status: PassStatus.Active, Overtime: true } => new("Overtime", "late", null),
        { Status: PassStatus.Active } => new("Out", "on", null),
        { Ending: { } ending } => new(
            ending.How == EndedHow.NotRecorded ? "End not recorded" : "Ended",
            ending.How == EndedHow.NotRecorded ? "late" : "good",
            $"{How(pass, ending)} at {school.Time(ending.At)}{(pass.TimeOutWords() is { } time ? $", after {time}" : "")}"),
        { Status: PassStatus.Denied, Answer: { } answer } => new("Not now", null, $"Answered at {school.Time(answer.At)}"),
        { Status: PassStatus.Withdrawn } => new("Taken back", null, "The student took the request back."),
        _ => new("Not answered", null, "Nobody answered in time. The student can ask again."),
    };

    private static string How(Pass pass, Ending ending) => (ending.How, pass.RoundTrip) switch
    {
        (EndedHow.ByStudent, true) => "Back",
        (EndedHow.ByStudent, false) => "Arrived",
        (EndedHow.ByStaff, _) => "Ended by staff",
        _ => "Ended by itself",
    };
}
