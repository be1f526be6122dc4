using System.Collections.Concurrent;

namespace SmartPass.Platform.Live;

/// <summary>What may go stale on a screen, each with a version in memory. A commit bumps the versions of what it changed; a poll that names the current ones is answered without looking further.</summary>
public sealed class Topics(TimeProvider clock)
{
    // Versions start at the time of start, so that a stamp from before a restart is never taken for current.
    private readonly long _start = clock.GetUtcNow().ToUnixTimeMilliseconds();
    private readonly ConcurrentDictionary<string, long> _versions = new();

    /// <summary>Raised after topics were bumped, with their names.</summary>
    public event Action<IReadOnlyCollection<string>>? Bumped;

    public long Version(string topic) => _versions.GetValueOrDefault(topic, _start);

    public void Bump(IReadOnlyCollection<string> topics)
    {
        foreach (var topic in topics)
        {
            _versions.AddOrUpdate(topic, _start + 1, static (_, version) => version + 1);
        }

        if (topics.Count > 0)
        {
            Bumped?.Invoke(topics);
        }
    }

    public void Bump(string topic) => Bump([topic]);
}
