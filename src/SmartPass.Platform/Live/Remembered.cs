using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace SmartPass.Platform.Live;

/// <summary>What was found out once, by a text that is looked up where it stands, without making a string of it.</summary>
/// <param name="most">How many are kept; beyond that it starts over, which costs finding each once more.</param>
public sealed class Remembered<T>(int most)
    where T : class
{
    private readonly ConcurrentDictionary<string, T> _known = new();

    public bool TryFind(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value) => _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out value);

    public T Keep(string text, T value)
    {
        if (_known.Count >= most)
        {
            _known.Clear();
        }

        return _known[text] = value;
    }

    public void Clear() => _known.Clear();
}
