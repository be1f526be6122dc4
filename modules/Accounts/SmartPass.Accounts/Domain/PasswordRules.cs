using System.Text;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Domain;

/// <summary>What a password must be by NIST SP 800-63B-4: long, and nothing that others would guess. Any character counts, none is asked for.</summary>
internal static class PasswordRules
{
    public const int AtLeast = 15;
    public const int AtMost = 128;

    private static readonly string[] Sequences = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];

    private static readonly string[] OfTheProduct = ["hallpass", "smartpass"];

    // Words that say nothing about one school: everybody may use them.
    private static readonly HashSet<string> Everyday = ["school", "high", "middle", "elementary", "academy", "district", "unified", "county", "city", "public", "schools", "north", "south", "east", "west", "central", "independent", "area", "park", "hill", "lake", "river", "valley", "person"];

    /// <summary>One form for hashing and comparing, however the keyboard composed it.</summary>
    public static string Normalize(string password) => password.InForm(NormalizationForm.FormKC);

    /// <summary>What is wrong with it and what to do; null if it is fine.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="about">Names that others connect with the person: user name, own names, school, district.</param>
    public static string? Problem(string password, IEnumerable<string> about)
    {
        var length = Normalize(password).EnumerateRunes().Count();
        if (length < AtLeast)
        {
            return length == 0 ? "Type a password." : $"That has {CountWords.Count(length, "character")}; use {AtLeast} or more. A few words with blanks between them will do.";
        }

        if (length > AtMost)
        {
            return $"That is longer than {AtMost} characters. Use a shorter one.";
        }

        var plain = Plain(password);
        if (WordList.CommonPasswords.Contains(plain) || WordList.CommonPasswords.Contains(plain.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')))
        {
            return "Many people use that one, so it is among the first to be tried. Choose another.";
        }

        if (IsPattern(Folded(password)))
        {
            return "That repeats itself or follows the keyboard, so it is easily guessed. Choose another.";
        }

        var word = about.SelectMany(Telling).Concat(OfTheProduct).FirstOrDefault(word => plain.Contains(word, StringComparison.Ordinal));
        return word is null ? null : $"Leave out “{word}”: others would try that first.";
    }

    private static string Folded(string text) => Normalize(text).ToLowerInvariant();

    private static string Plain(string text) => string.Concat(Folded(text).Where(char.IsLetterOrDigit));

    private static IEnumerable<string> Telling(string name)
    {
        var words = Folded(name).Split([' ', '.', '@', '-', '_', '\''], StringSplitOptions.RemoveEmptyEntries);
        return words.Append(Plain(name)).Where(word => word.Length >= 4 && !Everyday.Contains(word)).Distinct();
    }

    private static bool IsPattern(string text) =>
        text.Distinct().Count() < 5 || Repeats(text) || Sequential(text);

    // "banana split banana split" is as weak as its half.
    private static bool Repeats(string text) =>
        Enumerable.Range(1, text.Length / 2).Any(unit => text.Length - unit >= unit && Enumerable.Range(unit, text.Length - unit).All(at => text[at] == text[at - unit]));

    // Made of runs of four or more along the alphabet, the digits or the keyboard, either way, with at most a few characters besides.
    private static bool Sequential(string text)
    {
        var besides = 0;
        for (var at = 0; at < text.Length;)
        {
            var run = Sequences.Max(sequence => Math.Max(Run(text, at, sequence), Run(text, at, Reversed(sequence))));
            besides += run >= 4 ? 0 : 1;
            at += run >= 4 ? run : 1;
        }

        return besides < 6;
    }

    private static int Run(string text, int at, string sequence)
    {
        var longest = 0;
        for (var start = sequence.IndexOf(text[at]); start >= 0; start = sequence.IndexOf(text[at], start + 1))
        {
            var length = 0;
            while (at + length < text.Length && start + length < sequence.Length && text[at + length] == sequence[start + length])
            {
                length++;
            }

            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private static string Reversed(string text) => string.Concat(text.Reverse());
}
