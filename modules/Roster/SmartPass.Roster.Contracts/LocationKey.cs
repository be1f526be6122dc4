using System.Text;
using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>A place as rosters write it, made comparable: "Rm 125", "Room 125", "rm. 125" and "125" are one place, and so are "B-125" and "b125". Numbers that stand apart stay apart: "2-14" is not "214".</summary>
/// <param name="Text">Letters and digits in upper case, without words for "room"; a hyphen between two numbers.</param>
public readonly record struct LocationKey(string Text)
{
    private static readonly HashSet<string> WordsForRoom = ["ROOM", "RM", "CLASSROOM", "CLASS", "ROOMS", "NO", "NUMBER"];

    /// <summary>Nothing was written.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>Letters before the first digit: the building or wing; empty for "125" and for names without digits.</summary>
    public string Wing => HasDigit ? Text[..Text.IndexOfAny(Digits)] : "";

    /// <summary>What follows the wing; null for names without digits.</summary>
    public string? Door => HasDigit ? Text[Wing.Length..].TrimStart('0') : null;

    private static char[] Digits => ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private bool HasDigit => Text.IndexOfAny(Digits) >= 0;

    /// <summary>Reads what a roster or staff wrote.</summary>
    public static LocationKey Of(string? text)
    {
        var words = Words((text ?? "").InForm(NormalizationForm.FormKC).ToUpperInvariant());
        var kept = words.Where(word => !WordsForRoom.Contains(word)).ToList();
        // A place called just "Classroom" keeps its name.
        return new LocationKey((kept.Count > 0 ? kept : words).Aggregate("", Join));
    }

    private static string Join(string before, string word) =>
        before.Length > 0 && char.IsDigit(before[^1]) && char.IsDigit(word[0]) ? $"{before}-{word}" : before + word;

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var sign in text)
        {
            // "Rm125" is written without a space: a known word ends where digits begin.
            if (!char.IsLetterOrDigit(sign) || (char.IsDigit(sign) && WordsForRoom.Contains(word.ToString())))
            {
                Finish();
            }

            if (char.IsLetterOrDigit(sign))
            {
                word.Append(sign);
            }
        }

        Finish();
        return words;

        void Finish()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }
}
