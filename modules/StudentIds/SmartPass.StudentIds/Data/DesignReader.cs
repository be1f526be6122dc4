using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Live;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;

namespace SmartPass.StudentIds.Data;

/// <summary>How the cards of a school look, in memory by the version of its design.</summary>
internal sealed class DesignReader(StudentIdsDb db, HeldLooks held, Topics topics)
{
    /// <summary>The look that is saved, or what a school starts from.</summary>
    public async ValueTask<CardLook> Look(SchoolId school, CardKind kind, CancellationToken stop = default)
    {
        // Taken before reading: a change that comes between is read again next time.
        var version = topics.Version(StudentIdsTopics.Design(school));
        if (!db.IsStale(StudentIdsTopics.Design(school)) && held.Looks.TryGetValue((school, kind), out var known) && known.Version == version)
        {
            return known.Look;
        }

        var design = await db.Designs.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().FirstOrDefaultAsync(row => row.SchoolId == school && row.Kind == kind, stop);
        var look = new CardLook(design?.Settings ?? DesignSettings.Usual(kind), design?.Logo is { } logo ? new ReadOnlyMemory<byte>(logo) : (ReadOnlyMemory<byte>?)null);
        if (!db.IsStale(StudentIdsTopics.Design(school)))
        {
            held.Looks[(school, kind)] = (version, look);
        }

        return look;
    }

    /// <summary>Whether the school has saved a design of its own.</summary>
    public Task<bool> IsSaved(CardKind kind, CancellationToken stop = default) => db.Designs.AnyAsync(row => row.Kind == kind, stop);
}

/// <summary>What <see cref="DesignReader" /> remembers.</summary>
internal sealed class HeldLooks
{
    public ConcurrentDictionary<(SchoolId School, CardKind Kind), (long Version, CardLook Look)> Looks { get; } = new();
}
