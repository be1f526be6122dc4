using Microsoft.EntityFrameworkCore;
using SmartPass.Roster.Data.Rows;

namespace SmartPass.Roster.Data.Bells;

/// <summary>The district's terms, a few dozen rows that only an import changes: held in memory by the version of the roster.</summary>
internal sealed class TermBook
{
    private (long Version, IReadOnlyDictionary<long, TermRow> Terms)? _held;
    private readonly Lock _door = new();

    public async ValueTask<IReadOnlyDictionary<long, TermRow>> Of(RosterDb db, CancellationToken stop)
    {
        var version = db.Version;
        lock (_door)
        {
            if (_held is var (held, known) && held == version)
            {
                return known;
            }
        }

        var terms = (await db.Terms.AsNoTracking().ToListAsync(stop)).ToDictionary(term => term.TermId);
        lock (_door)
        {
            _held = (version, terms);
        }

        return terms;
    }
}
