using System.Text;

namespace SmartPass.Kernel;

/// <summary>Text from outside, which need not be valid Unicode.</summary>
public static class TypedText
{
    /// <summary>As <see cref="string.Normalize(NormalizationForm)"/>, which throws at half a surrogate pair and at U+FFFE; here both become the replacement character.</summary>
    public static string InForm(this string text, NormalizationForm form) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0xFFFE ? Rune.ReplacementChar : rune)).Normalize(form);
}
