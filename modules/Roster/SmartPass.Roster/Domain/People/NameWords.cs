using System.Globalization;
using System.Text;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.People;

/// <summary>Names as people type them, made comparable: without case, accents and apostrophes; a hyphen parts words.</summary>
internal static class NameWords
{
    /// <summary>The one whom a search means among those it found: the only one, or the only one in whom every word typed begins a name or the number.</summary>
    public static PersonFacts? Meant(string? typed, IReadOnlyList<PersonFacts> found) =>
        found is [var only] ? only : found.Where(student => Begins(typed, student)).Take(2).ToList() is [var best] ? best : null;

    private static bool Begins(string? typed, PersonFacts student)
    {
        var words = Of($"{student.Name} {student.Number}");
        return Of(typed).All(word => words.Any(name => name.StartsWith(word, StringComparison.Ordinal)));
    }

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
