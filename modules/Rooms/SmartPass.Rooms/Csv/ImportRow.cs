using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Csv;

/// <summary>What one row of the file does.</summary>
internal abstract record ImportRow
{
    private ImportRow(int line, string name) => (Line, Name) = (line, name);

    public int Line { get; }

    public string Name { get; }

    public sealed record Add(int At, RoomSettings Settings, IReadOnlyList<PersonId> Staff) : ImportRow(At, Settings.Name);

    /// <param name="At">Line of the file.</param>
    /// <param name="Room">The room of that name.</param>
    /// <param name="Settings">What it becomes.</param>
    /// <param name="Staff">Its new staff; null leaves them.</param>
    /// <param name="Differences">What changes, in words.</param>
    public sealed record Change(int At, RoomId Room, RoomSettings Settings, IReadOnlyList<PersonId>? Staff, IReadOnlyList<string> Differences) : ImportRow(At, Settings.Name);

    public sealed record Same(int At, string Known) : ImportRow(At, Known);

    public sealed record Wrong(int At, string Written, IReadOnlyList<FileProblem> Problems) : ImportRow(At, Written);
}
