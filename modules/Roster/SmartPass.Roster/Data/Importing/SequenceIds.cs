using SmartPass.Platform.Data;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.Data.Importing;

/// <summary>Ids for an import, taken from the sequences a block at a time. What a failed import leaves unused is lost, and does no harm.</summary>
internal sealed class SequenceIds(RosterDb db, Writing writing) : INewIds
{
    private const int Reserve = 8;
    private static readonly Dictionary<Kind, int> Blocks = new() { [Kind.Schools] = 64, [Kind.Terms] = 64, [Kind.Classes] = 1_000, [Kind.People] = 4_000 };
    private readonly Dictionary<Kind, (long Next, long End)> _blocks = Blocks.Keys.ToDictionary(kind => kind, _ => (0L, 0L));

    public bool RunsLow => _blocks.Values.Any(block => block.End - block.Next < Reserve);

    public long Next(Kind kind)
    {
        var (next, end) = _blocks[kind];
        if (next >= end)
        {
            throw new InvalidOperationException($"No ids left for {kind}: they are refilled between rows.");
        }

        _blocks[kind] = (next + 1, end);
        return next;
    }

    public Task Refill(CancellationToken stop) => writing.Do("take ids for the roster", async () =>
    {
        foreach (var (kind, size) in Blocks)
        {
            if (_blocks[kind].End - _blocks[kind].Next < Reserve)
            {
                var first = await db.TakeIds(kind.ToString(), size, CancellationToken.None);
                _blocks[kind] = (first, first + size);
            }
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }, stop);
}
