using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A no in its place above the buttons.</summary>
/// <param name="Words">What the student is told.</param>
/// <param name="AskTeacher">Where the same wish is put to a teacher instead.</param>
/// <param name="Nearest">Another room of the kind, where the one that was wished is closed or full.</param>
/// <param name="ToNearest">Where one taps to go there.</param>
internal sealed record Refusal(string Words, string AskTeacher, RoomFacts? Nearest, string? ToNearest);
