using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Domain.Printing;

/// <summary>How far a printer misses the sheet, so that cards can be moved back into their cells.</summary>
internal sealed class PrinterOffset : ISchoolOwned
{
    public const int LongestName = 60;

    /// <summary>In hundredths of a millimetre.</summary>
    public const int Most = 1000;

    public PrinterId Id { get; init; }

    public required SchoolId SchoolId { get; init; }

    public required string Name { get; set; }

    /// <summary>How far cards are moved to the right, in hundredths of a millimetre.</summary>
    public int X { get; set; }

    /// <summary>How far they are moved down.</summary>
    public int Y { get; set; }

    /// <summary>"1.25 mm".</summary>
    public static string InWords(int hundredths) => string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100.0:0.##} mm");

    /// <summary>Reads "-1.25", with a comma too; null for what is no number of millimetres from -10 to 10.</summary>
    public static int? Read(string? text) =>
        decimal.TryParse((text ?? "").Trim().Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var millimetres) && Math.Abs(millimetres * 100) <= Most
            ? (int)Math.Round(millimetres * 100)
            : null;
}

internal readonly record struct PrinterId(long Value) : IId<PrinterId>
{
    public static PrinterId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
