using System.Globalization;
using System.Text;
using SmartPass.Kernel;

namespace SmartPass.Roster.Domain.People;

/// <summary>Text without case and accents, so that "munoz" finds Muñoz.</summary>
internal static class SearchText
{
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is not null)
            {
                text.Append(text.Length > 0 ? " " : "").Append(Fold(part));
            }
        }

        return text.ToString();
    }

    /// <summary>The words typed into a search box.</summary>
    public static string[] Words(string? typed) =>
        Fold(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.InForm(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString().InForm(NormalizationForm.FormC);
    }
}
