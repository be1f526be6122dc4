using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A place a student may go to, as a button.</summary>
/// <param name="Room">The place.</param>
/// <param name="Note">What tapping it means: "2 places free", "Ask Ana Rivera", "Closed: flooded".</param>
/// <param name="NoteIcon">Icon beside the note, if any.</param>
/// <param name="Open">Whether a tap can lead anywhere now.</param>
internal sealed record Destination(RoomFacts Room, string Note, string? NoteIcon, bool Open);
