using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Live;

namespace SmartPass.Flex.Data;

/// <summary>The rules of every school, in memory by the version of its offer.</summary>
internal sealed class KnownFlexRules(Topics topics)
{
    private readonly ConcurrentDictionary<SchoolId, (long Version, RuleSettings Rules)> _known = new();

    public async Task<RuleSettings> Of(FlexDb db, SchoolId school, CancellationToken stop = default)
    {
        // Taken before reading: a change that comes between is read again next time.
        var version = topics.Version(FlexTopics.Offer(school));
        if (!db.IsStale(FlexTopics.Offer(school)) && _known.TryGetValue(school, out var known) && known.Version == version)
        {
            return known.Rules;
        }

        var rules = (await db.Rules.AsNoTracking().FirstOrDefaultAsync(stop))?.Settings ?? RuleSettings.Usual;
        if (!db.IsStale(FlexTopics.Offer(school)))
        {
            _known[school] = (version, rules);
        }

        return rules;
    }
}
