namespace SmartPass.Accounts.Domain;

/// <summary>Counts failures by key and makes each further try wait longer. A try is counted as it begins, so that many at once are not free; success takes it back. Kept in memory: a restart forgets, which no attacker can bring about.</summary>
internal sealed class Throttle(int mostKeys = 50_000)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(24);

    private readonly Dictionary<string, Count> _counts = [];
    private readonly Lock _door = new();

    /// <summary>Begins a try against all of these keys at once; answers how long to wait first, or null if it may go on.</summary>
    public TimeSpan? Begin(DateTimeOffset now, params IReadOnlyList<Limit> limits)
    {
        lock (_door)
        {
            Sweep(now);
            var wait = limits.Select(limit => Of(limit.Key, now).Until - now).Max();
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            foreach (var limit in limits)
            {
                var tries = Of(limit.Key, now).Tries + 1;
                _counts[limit.Key] = new Count(tries, now, now + WaitAfter(tries, limit.Free));
            }

            return null;
        }
    }

    public void Clear(string key)
    {
        lock (_door)
        {
            _counts.Remove(key);
        }
    }

    /// <summary>Takes one try back, without forgetting the failures before it.</summary>
    public void TakeBack(Limit limit)
    {
        lock (_door)
        {
            if (_counts.TryGetValue(limit.Key, out var count))
            {
                _counts[limit.Key] = new Count(Math.Max(0, count.Tries - 1), count.Last, count.Last);
            }
        }
    }

    private Count Of(string key, DateTimeOffset now) =>
        _counts.TryGetValue(key, out var count) && now - count.Last < Forgotten ? count : new Count(0, now, now);

    private static TimeSpan WaitAfter(int tries, int free) =>
        tries < free ? TimeSpan.Zero : TimeSpan.FromTicks(Math.Min(LongestWait.Ticks, FirstWait.Ticks << Math.Min(tries - free, 8)));

    private void Sweep(DateTimeOffset now)
    {
        if (_counts.Count < mostKeys)
        {
            return;
        }

        // The longest quiet go first; an account under attack is never quiet.
        foreach (var (key, _) in _counts.OrderBy(pair => pair.Value.Last).Take(Math.Max(1, mostKeys / 10)).ToList())
        {
            _counts.Remove(key);
        }
    }

    private readonly record struct Count(int Tries, DateTimeOffset Last, DateTimeOffset Until);
}

/// <param name="Key">What is counted.</param>
/// <param name="Free">Tries before waiting begins.</param>
internal sealed record Limit(string Key, int Free);
