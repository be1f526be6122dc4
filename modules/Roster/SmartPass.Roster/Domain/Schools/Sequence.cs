namespace SmartPass.Roster.Domain.Schools;

/// <summary>Hands out stable ids in blocks. An id once handed out is never used again, not even after an import that failed.</summary>
internal sealed class Sequence
{
    public required string Name { get; init; }

    public long Next { get; private set; } = 1;

    public long Take(long count)
    {
        var first = Next;
        Next += count;
        return first;
    }
}
