using System.Collections.Concurrent;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Live;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>What schools let go, in memory by the version of its topic: every start asks for it, and it hardly ever changes. The version is taken before reading, and the act that changes it bumps it before the gate opens: the next decision goes by the new.</summary>
internal sealed class KnownRules(Topics topics)
{
    private readonly ConcurrentDictionary<SchoolId, (long Version, SchoolRules Rules)> _schools = new();

    public async ValueTask<SchoolRules> Of(SchoolId school, Func<Task<SchoolRules>> read)
    {
        var version = topics.Version(PassTopics.Rules(school));
        if (_schools.TryGetValue(school, out var known) && known.Version == version)
        {
            return known.Rules;
        }

        var rules = await read();
        _schools[school] = (version, rules);
        return rules;
    }
}

/// <param name="Rules">The school's rules; the usual ones where it set none.</param>
/// <param name="Freeze">Whether and why passes are paused in the whole school.</param>
/// <param name="Paused">Rooms whose teacher lets nobody out for a while.</param>
/// <param name="Exceptions">What holds for some students instead.</param>
internal sealed record SchoolRules(PassRules Rules, Freeze? Freeze, IReadOnlySet<RoomId> Paused, IReadOnlyDictionary<PersonId, StudentException> Exceptions);
