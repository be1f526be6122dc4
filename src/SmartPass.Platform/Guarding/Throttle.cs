namespace SmartPass.Platform.Guarding;

/// <summary>Paces tries by key: some may be made at once, after that one each pace, and nobody is ever told to wait longer than one pace. A try is counted as it begins, so that many at once are not free; success takes it back. Kept in memory: a restart forgets, which no attacker can bring about.</summary>
public sealed class Throttle(int mostKeys = 50_000)
{
    // When each key will have all its tries again: a try puts that off by one pace.
    private readonly Dictionary<string, DateTimeOffset> _rested = [];
    private readonly Lock _door = new();

    /// <summary>Begins a try against all of these limits at once; answers how long to wait first, or null if it may go on.</summary>
    public TimeSpan? Begin(DateTimeOffset now, params IReadOnlyList<Limit> limits)
    {
        lock (_door)
        {
            Sweep(now);
            var wait = limits.Select(limit => Rested(limit.Key, now) - (limit.Pace * (limit.AtOnce - 1)) - now).Max();
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            foreach (var limit in limits)
            {
                _rested[limit.Key] = Rested(limit.Key, now) + limit.Pace;
            }

            return null;
        }
    }

    /// <summary>The try went well: it does not count, and what went wrong for the same person before it is forgotten.</summary>
    public void Forgive(params IReadOnlyList<Limit> limits)
    {
        lock (_door)
        {
            foreach (var limit in limits)
            {
                if (limit.EndsWithSuccess)
                {
                    _rested.Remove(limit.Key);
                }
                else if (_rested.TryGetValue(limit.Key, out var rested))
                {
                    _rested[limit.Key] = rested - limit.Pace;
                }
            }
        }
    }

    private DateTimeOffset Rested(string key, DateTimeOffset now) =>
        _rested.TryGetValue(key, out var rested) && rested > now ? rested : now;

    private void Sweep(DateTimeOffset now)
    {
        if (_rested.Count < mostKeys)
        {
            return;
        }

        // Those who rest soonest go first; an account under attack is the last to.
        foreach (var (key, _) in _rested.OrderBy(pair => pair.Value).TakeWhile((pair, at) => pair.Value <= now || at < Math.Max(1, mostKeys / 10)).ToList())
        {
            _rested.Remove(key);
        }
    }
}

/// <summary>One thing that is counted of a try.</summary>
/// <param name="Key">What is counted. All modules count in one place: it begins with a word that no other uses.</param>
/// <param name="AtOnce">Tries that need no waiting.</param>
/// <param name="Pace">Time after which one more may be made: also the longest wait.</param>
public sealed record Limit(string Key, int AtOnce, TimeSpan Pace)
{
    /// <summary>Whether a success forgets what failed before it.</summary>
    public bool EndsWithSuccess { get; init; }
}
