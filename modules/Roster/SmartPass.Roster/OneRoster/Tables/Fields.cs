using System.Text;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.OneRoster.Tables;

/// <summary>Reads the fields of the row at hand, each as the standard types it; what strays is borne with a warning or told as an error.</summary>
internal sealed class Fields(TableRows rows)
{
    private const int LongestId = 255;
    private static readonly System.Buffers.SearchValues<byte> IdLetters =
        System.Buffers.SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz./@_-"u8);

    public ReadOnlySpan<byte> Bytes(int field) => field < 0 ? default : rows.Bytes(field).Trim((byte)' ');

    public bool IsBlank(int field) => Bytes(field).IsEmpty;

    /// <summary>The text, or null for none.</summary>
    public string? Text(int field, int most = 200)
    {
        var bytes = Bytes(field);
        if (bytes.IsEmpty)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (text.Length > most)
        {
            Warn("row.value_too_long", $"The value is longer than {most} characters; it was cut.", field);
            text = text[..most];
        }

        return text;
    }

    /// <summary>A text without which the row says nothing; null was told as an error.</summary>
    public string? Needed(int field, string column)
    {
        var text = Text(field);
        if (text is null)
        {
            Missing(field, column);
        }

        return text;
    }

    /// <summary>Key of the row itself; 0 was told as an error.</summary>
    public long NeededKey(int field, string column)
    {
        if (!IsBlank(field))
        {
            return Key(field);
        }

        Missing(field, column);
        return 0;
    }

    /// <summary>Key of an id; 0 for none, or for one that was told as an error.</summary>
    public long Key(int field)
    {
        var id = Bytes(field);
        return id.IsEmpty ? 0 : IsId(id, field) ? Keys.Of(id) : 0;
    }

    /// <summary>Keys of a list of ids with commas between.</summary>
    public List<long> KeyList(int field)
    {
        var keys = new List<long>();
        var list = Bytes(field);
        if (list.IsEmpty)
        {
            return keys;
        }

        foreach (var range in list.Split((byte)','))
        {
            var id = list[range].Trim((byte)' ');
            if (id.IsEmpty)
            {
                Warn("row.invalid_list", "The list has an empty place; it was passed over.", field);
            }
            else if (IsId(id, field) && !keys.Contains(Keys.Of(id)))
            {
                keys.Add(Keys.Of(id));
            }
        }

        return keys;
    }

    /// <summary>A word of a list of the standard's, by its spelling; null was told as an error.</summary>
    public string? Word(int field, string column, string[] words)
    {
        var bytes = Bytes(field);
        foreach (var word in words)
        {
            if (Ascii.Equals(bytes, word))
            {
                return word;
            }
        }

        foreach (var word in words)
        {
            if (Ascii.EqualsIgnoreCase(bytes, word))
            {
                Warn("row.enum_case", $"{column} should be written {word}.", field);
                return word;
            }
        }

        if (bytes.IsEmpty)
        {
            Missing(field, column);
        }
        else
        {
            Error("row.invalid_enum", $"{column} must be one of: {string.Join(", ", words)}.", field);
        }

        return null;
    }

    /// <summary>True or false; null for none, or for one that was told as an error.</summary>
    public bool? Truth(int field, string column)
    {
        var bytes = Bytes(field);
        if (bytes.IsEmpty)
        {
            return null;
        }

        if (bytes.SequenceEqual("true"u8) || bytes.SequenceEqual("false"u8))
        {
            return bytes.Length == 4;
        }

        switch (Encoding.UTF8.GetString(bytes).ToLowerInvariant())
        {
            case "true" or "1" or "yes" or "y" or "t":
                Warn("row.boolean_format", $"{column} should be written true.", field);
                return true;
            case "false" or "0" or "no" or "n" or "f":
                Warn("row.boolean_format", $"{column} should be written false.", field);
                return false;
            default:
                Error("row.invalid_boolean", $"{column} must be true or false.", field);
                return null;
        }
    }

    /// <summary>A date; null for none, or for one that was told as an error.</summary>
    public DateOnly? Date(int field, string column)
    {
        var bytes = Bytes(field);
        if (bytes.IsEmpty)
        {
            return null;
        }

        switch (DateText.Read(bytes, out var date))
        {
            case DateReading.Exact:
                return date;
            case DateReading.Lenient:
                Warn("row.date_format", $"{column} should be written as {date:yyyy-MM-dd}.", field);
                return date;
            case DateReading.Ambiguous:
                Error("row.invalid_date", $"{column} has its year last, so it cannot be told which number is the day and which the month. Export dates as 2026-08-30.", field);
                return null;
            default:
                Error("row.invalid_date", $"{column} is no date. Export dates as 2026-08-30.", field);
                return null;
        }
    }

    public void Missing(int field, string column) => Error("row.missing_required_value", $"{column} is empty.", field);

    public void Error(string code, string message, int field) => rows.Findings.Error(code, message, rows.Layout.File, rows.Line, rows.ColumnOf(field));

    public void Warn(string code, string message, int field) => rows.Findings.Warn(code, message, rows.Layout.File, rows.Line, rows.ColumnOf(field));

    private bool IsId(ReadOnlySpan<byte> id, int field)
    {
        if (id.Length <= LongestId && !id.ContainsAnyExcept(IdLetters))
        {
            return true;
        }

        Error("row.invalid_guid", "An id has at most 255 letters, digits and . / @ _ -", field);
        return false;
    }
}
