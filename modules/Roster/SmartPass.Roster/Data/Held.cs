namespace SmartPass.Roster.Data;

/// <summary>Something of the database, held in memory until it changes. What was read before a change is never held after it, however long the reading took.</summary>
internal sealed class Held<T>(Func<T> read) where T : class
{
    private long _version;
    private volatile Reading? _last;

    public T Value
    {
        get
        {
            // Taken before reading: a change in between makes the next asker read again.
            var version = Interlocked.Read(ref _version);
            if (_last is { } last && last.Version == version)
            {
                return last.Value;
            }

            var value = read();
            _last = new Reading(version, value);
            return value;
        }
    }

    /// <summary>Call once the change is on the disk.</summary>
    public void Changed() => Interlocked.Increment(ref _version);

    private sealed record Reading(long Version, T Value);
}
