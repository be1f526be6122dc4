using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Classes;

internal sealed record ClassTable(ClassRows Rows, IReadOnlyList<RoomFacts> Rooms);
