using System.Globalization;
using System.Text;
using SmartPass.Kernel;

namespace SmartPass.Passes.Domain;

/// <summary>Names as people type them, made comparable: without case, accents and apostrophes; a hyphen parts words.</summary>
internal static class NameWords
{
    public static string[] Of(string? text)
    {
        var folded = new StringBuilder();
        foreach (var sign in (text ?? "").InForm(NormalizationForm.FormKD))
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(sign))
            {
                case UnicodeCategory.NonSpacingMark:
                case UnicodeCategory.OtherPunctuation when sign is '\'' or '’':
                case UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation:
                    break;
                case var _ when char.IsLetterOrDigit(sign):
                    folded.Append(char.ToLowerInvariant(sign));
                    break;
                default:
                    folded.Append(' ');
                    break;
            }
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
