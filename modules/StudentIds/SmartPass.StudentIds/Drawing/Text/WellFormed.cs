using System.Text;

namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>A text that can be set whatever was typed: half of a pair, and the sign that no text may hold, at which normalizing throws, stand as the one for a broken character.</summary>
internal static class WellFormed
{
    private const char NoCharacter = '\uFFFE';

    public static string Of(string text) =>
        text.Any(sign => char.IsSurrogate(sign) || sign == NoCharacter) ? string.Concat<Rune>(text.EnumerateRunes()).Replace(NoCharacter, '\uFFFD') : text;
}
