namespace SmartPass.Roster.OneRoster.Comparing;

/// <summary>The source's valid enrollments, packed: there may be more than a million.</summary>
internal sealed class KnownEnrollments
{
    private readonly Entry[] _entries;
    private readonly bool[] _done;

    public KnownEnrollments(Entry[] entries)
    {
        Array.Sort(entries, static (one, other) => one.Key.CompareTo(other.Key));
        _entries = entries;
        _done = new bool[entries.Length];
    }

    public static KnownEnrollments None { get; } = new([]);

    public int Count => _entries.Length;

    public ref readonly Entry this[int index] => ref _entries[index];

    /// <summary>Index of a key; negative for none.</summary>
    public int Find(long key)
    {
        var (low, high) = (0, _entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = _entries[middle].Key;
            if (found == key)
            {
                return middle;
            }

            (low, high) = found < key ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Whether the package has said what becomes of it.</summary>
    public bool IsDone(int index) => _done[index];

    public void Done(int index) => _done[index] = true;

    internal readonly record struct Entry(long Key, long Content, long Row, long Class, long Person);
}
