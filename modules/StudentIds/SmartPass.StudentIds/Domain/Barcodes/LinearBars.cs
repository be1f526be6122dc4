using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Domain.Barcodes;

/// <summary>A barcode of lines as a card printer prints it: every bar and space a whole number of its dots, of which an inch has 300.</summary>
/// <param name="Dots">Widths of bars and spaces in turn, from the first bar to the last.</param>
/// <param name="Module">The width of the narrowest.</param>
internal sealed record LinearBars(IReadOnlyList<int> Dots, int Module)
{
    public const double DotsPerMillimetre = 300 / 25.4;

    /// <summary>The place on the card: 63.5 mm from the first bar to the last. The height of the bars, 9.6 mm, is then more than 15 % of their length, as ISO/IEC 15417 and 16388 ask for scanning by hand.</summary>
    public const int MostDots = 750;

    // Three dots are 0.254 mm, above the 0.19 mm that scanners ask for; two would be 0.169 mm. Above five a code gains nothing.
    private const int LeastModule = 3;
    private const int MostModule = 5;

    // Of a narrow element's three dots: 8 are 2.67 times as wide, and Code 39 may have 2 to 3 times.
    private const int SlimWide = 8;

    public int Length => Dots.Sum();

    /// <summary>What stays blank before and after, in dots: ten modules.</summary>
    public int Quiet => 10 * Module;

    public static LinearFit Fit(LinearBarcode kind, string text) =>
        Widths(kind, text) is not { } widths ? LinearFit.CannotSay
        : Of(widths) is null ? LinearFit.TooLong
        : LinearFit.Fits;

    /// <summary>The bars, as wide as their place allows; null for no code, and for what does not fit.</summary>
    public static LinearBars? Of(LinearBarcode kind, string? text) => text is { Length: > 0 } && Widths(kind, text) is { } widths ? Of(widths) : null;

    private static IReadOnlyList<int>? Widths(LinearBarcode kind, string text) => kind switch
    {
        LinearBarcode.Code39 when Code39.CanSay(text) => Code39.Widths(text),
        LinearBarcode.Code128 when Code128.CanSay(text) => Code128.Widths(text),
        _ => null,
    };

    private static LinearBars? Of(IReadOnlyList<int> widths)
    {
        for (var module = MostModule; module >= LeastModule; module--)
        {
            if (widths.Sum() * module <= MostDots)
            {
                return new([.. widths.Select(width => width * module)], module);
            }
        }

        return Slim(widths) is { Length: <= MostDots } slim ? slim : null;
    }

    // Only Code 39 has two widths and may be set narrower; the four of Code 128 are what it is read by.
    private static LinearBars? Slim(IReadOnlyList<int> widths) =>
        widths.All(width => width is 1 or Code39.Wide) ? new([.. widths.Select(width => width == 1 ? LeastModule : SlimWide)], LeastModule) : null;
}
