using SmartPass.Kernel;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>A pass in a list of the past: when it was, and what came of it.</summary>
internal sealed record PastPass(PassCard Card, string Clock, string Came)
{
    public static PastPass Of(Pass pass, PassCard card, School school) =>
        new(card, school.Time(pass.StartedAt ?? pass.PlannedAt ?? pass.AskedAt), InWords(pass));

    public static string InWords(Pass pass) => pass switch
    {
        { Status: PassStatus.Requested } => "asking",
        { Status: PassStatus.Scheduled or PassStatus.Held } => "planned",
        { Status: PassStatus.InLine or PassStatus.Offered } => "in line",
        { Status: PassStatus.Active } => "out now",
        { Status: PassStatus.Denied, Answer.Word: { } word } => $"not now: {word}",
        { Status: PassStatus.Denied } => "not now",
        { Status: PassStatus.Withdrawn } => "taken back",
        { Status: PassStatus.Declined } => "declined",
        { Status: PassStatus.Lapsed, IsGranted: true } or { Status: PassStatus.Lapsed, AskedOf.Count: 0 } => "did not start",
        { Status: PassStatus.Lapsed, LineAt: not null } => "line was cleared",
        { Status: PassStatus.Lapsed } => "not answered",
        _ => pass.TimeOutWords() ?? "end not recorded",
    };
}
