using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

/// <summary>What became of a room that was to be added, changed, retired or restored.</summary>
internal abstract record RoomSaved
{
    private RoomSaved()
    {
    }

    public sealed record Saved(RoomId Id, string Name) : RoomSaved;

    public sealed record Wrong(IReadOnlyList<FieldProblem> Problems) : RoomSaved
    {
        public static Wrong NameTaken(string name) =>
            new([new FieldProblem(nameof(WrittenRoom.Name), $"There is a room called {name} already. Choose another name.")]);
    }

    /// <summary>No such room at this school.</summary>
    public sealed record NotThere : RoomSaved;
}
