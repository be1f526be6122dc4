using System.Globalization;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Pages.Design;

/// <summary>A design as typed.</summary>
internal sealed class DesignForm
{
    public string? Main { get; set; }

    public string? Accent { get; set; }

    public bool Photo { get; set; }

    public bool Grade { get; set; }

    public bool Number { get; set; }

    public bool Year { get; set; }

    public string? Back { get; set; }

    public LinearBarcode Barcode { get; set; } = LinearBarcode.Code128;

    public BarcodeContent Content { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    public bool Qr { get; set; }

    public static DesignForm Of(DesignSettings settings) => new()
    {
        Main = settings.Main.ToString(), Accent = settings.Accent.ToString(), Photo = settings.ShowPhoto, Grade = settings.ShowGrade, Number = settings.ShowNumber, Year = settings.ShowYear,
        Back = settings.BackText, Barcode = settings.Barcode, Content = settings.Content, Prefix = settings.Prefix, Suffix = settings.Suffix, Qr = settings.PrintQr,
    };

    /// <summary>What is wrong with it, each with its field, in the order of the form.</summary>
    public IEnumerable<(string Field, string Message)> Faults()
    {
        var (main, accent) = (CardColor.Read(Main), CardColor.Read(Accent));
        if (FaultOf(main) is { } mainFault)
        {
            yield return (nameof(Main), mainFault);
        }

        if ((FaultOf(accent) ?? (main is { } one && accent is { } other ? DesignCheck.FaultOf(one, other) : null)) is { } accentFault)
        {
            yield return (nameof(Accent), accentFault);
        }

        if ((DesignCheck.FaultOfBack(DesignCheck.Tidy(Back)) ?? FaultOfSize(DesignCheck.Tidy(Back))) is { } backFault)
        {
            yield return (nameof(Back), backFault);
        }

        if (!Enum.IsDefined(Barcode))
        {
            yield return (nameof(Barcode), "Choose one of the barcodes.");
        }

        if (!Enum.IsDefined(Content))
        {
            yield return (nameof(Content), "Choose what the barcode says.");
        }

        if (DesignCheck.FaultOfAffix(Prefix ?? "", Barcode) is { } prefixFault)
        {
            yield return (nameof(Prefix), prefixFault);
        }

        if (DesignCheck.FaultOfAffix(Suffix ?? "", Barcode) is { } suffixFault)
        {
            yield return (nameof(Suffix), suffixFault);
        }
    }

    /// <summary>The design as far as it can be drawn: what is wrong is as it was.</summary>
    public DesignSettings Drawable(DesignSettings saved)
    {
        var wrong = Faults().Select(fault => fault.Field).ToHashSet();
        T Unless<T>(string field, T typed, T otherwise) => wrong.Contains(field) ? otherwise : typed;
        return new DesignSettings(
            CardColor.Read(Main) ?? saved.Main, CardColor.Read(Accent) ?? saved.Accent, Photo, Grade, Number, Year,
            string.Join('\n', DesignCheck.Tidy(Back).Split('\n').Take(DesignCheck.MostBackLines).Select(line => string.Concat(line.EnumerateRunes().Take(DesignCheck.LongestBackLine)))),
            Unless(nameof(Barcode), Barcode, saved.Barcode), Unless(nameof(Content), Content, saved.Content), Unless(nameof(Prefix), Prefix ?? "", ""), Unless(nameof(Suffix), Suffix ?? "", ""), Qr);
    }

    /// <summary>How text reads upon a color: "White text, 10.4 : 1".</summary>
    public static string? Reads(string? typed) => CardColor.Read(typed) is not { } color ? null
        : string.Create(CultureInfo.InvariantCulture, $"{(color.TextUpon == CardColor.White ? "White" : "Black")} text on it: {color.Contrast(color.TextUpon):0.0} : 1");

    /// <summary>The number of a card as an example shows it.</summary>
    public static string SampleNumber => CardNumber.Mark + "2345678ABC";

    private string? FaultOfSize(string text) =>
        text.Length > 0 && Drawing.Cards.Back.SizeOf(text, Barcode != LinearBarcode.None) < DesignCheck.LeastLetters ? "There is not enough room on the back for all that: it would be too small to read. Take some of it out." : null;

    private static string? FaultOf(CardColor? color) => color is { } read ? DesignCheck.FaultOf(read) : "Write a color as # and six digits or letters from A to F, such as #1e3a8a.";
}
