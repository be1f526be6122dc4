using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SmartPass.Roster.OneRoster.Tables;

/// <summary>Dates as exporters write them. What could be two dates is none.</summary>
internal static partial class DateText
{
    public static DateReading Read(ReadOnlySpan<byte> bytes, out DateOnly date)
    {
        if (bytes.Length == 10 && IsDate(bytes, (byte)'-', out date))
        {
            return DateReading.Exact;
        }

        if (bytes.Length >= 10 && (IsDate(bytes[..10], (byte)'-', out date) || IsDate(bytes[..10], (byte)'/', out date)) && TimeOfDay().IsMatch(Encoding.UTF8.GetString(bytes[10..])))
        {
            return DateReading.Lenient;
        }

        date = default;
        return YearLast().IsMatch(Encoding.UTF8.GetString(bytes)) ? DateReading.Ambiguous : DateReading.None;
    }

    private static bool IsDate(ReadOnlySpan<byte> bytes, byte separator, out DateOnly date)
    {
        date = default;
        if (bytes[4] != separator || bytes[7] != separator
            || !int.TryParse(bytes[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(bytes[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(bytes[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    [GeneratedRegex(@"^([T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?|Z|[+-]\d{2}:?\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}([ T].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();
}

/// <summary>How a date was written.</summary>
internal enum DateReading
{
    None,
    Exact,
    Lenient,
    Ambiguous,
}
