using System.Globalization;

namespace SmartPass.Kernel;

/// <summary>A typed identifier over a positive 64-bit row number; 0 means "none yet". Prints and parses as its plain number.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    /// <summary>The row number in the table that owns this kind of thing.</summary>
    long Value { get; }

    /// <summary>Wraps a row number.</summary>
    static abstract TSelf From(long value);

    /// <summary>Reads the plain number an address or a form carries; false for anything else, zero and below included.</summary>
    static bool TryParse(string? text, out TSelf id)
    {
        var read = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0;
        id = read ? TSelf.From(value) : default;
        return read;
    }
}
