using System.Globalization;

namespace SmartPass.Rooms.Domain;

/// <summary>Reads field after field and gathers what is wrong, so that every problem is named at once.</summary>
internal sealed class FieldReader
{
    private readonly List<FieldProblem> _problems = [];

    public IReadOnlyList<FieldProblem> Problems => _problems;

    public void Check(bool wrong, string field, string message)
    {
        if (wrong)
        {
            _problems.Add(new FieldProblem(field, message));
        }
    }

    /// <summary>A line of text without doubled spaces; null for none.</summary>
    public string? Line(string? text, string field, int longest)
    {
        var tidy = RoomName.Tidy(text);
        Check(tidy.Length > longest, field, $"Use at most {longest} characters.");
        Check(tidy.Any(char.IsControl), field, "Use letters, digits and signs only.");
        return tidy.Length == 0 ? null : tidy;
    }

    public T Choice<T>(string? text, Func<T, string> words, string field) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Letters(text) == Letters(words(value)) || Letters(text) == Letters(value.ToString()))
            {
                return value;
            }
        }

        Check(true, field, $"Choose one of: {string.Join(", ", Enum.GetValues<T>().Select(words))}.");
        return default;
    }

    public bool YesOrNo(string? text, string field)
    {
        var letters = Letters(text);
        Check(letters is not ("YES" or "Y" or "TRUE" or "NO" or "N" or "FALSE"), field, "Write yes or no.");
        return letters is "YES" or "Y" or "TRUE";
    }

    public int? Whole(string? text, string field, Func<int, bool> fits, string message)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var read = int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && fits(value);
        Check(!read, field, message);
        return read ? value : null;
    }

    /// <summary>How many students at most; null for no limit.</summary>
    public int? Most(string? text, string field) =>
        Whole(text, field, value => value is >= 1 and <= RoomSettings.MostCapacity, $"Give a whole number from 1 to {RoomSettings.MostCapacity}, or leave it empty for no limit.");

    public IReadOnlyList<T> List<T>(IReadOnlyList<T>? read, string field, string message)
    {
        Check(read is null, field, message);
        return read ?? [];
    }

    private static string Letters(string? text) => string.Concat((text ?? "").Where(char.IsLetter)).ToUpperInvariant();
}

/// <param name="Field">Name of the field in <see cref="WrittenRoom"/>.</param>
/// <param name="Message">What to do.</param>
internal sealed record FieldProblem(string Field, string Message);
