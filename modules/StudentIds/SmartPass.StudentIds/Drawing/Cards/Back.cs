using SmartPass.StudentIds.Domain.Barcodes;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing.Codes;
using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing.Cards;

/// <summary>The back: what the school says to whoever holds it, and the code again, with its text for where no scanner reads it.</summary>
internal sealed class Back(Pen pen, DesignSettings settings, Palette palette, Logo? logo)
{
    private const float Margin = 5;
    private const float BandHeight = 9.6f;
    private const float TextTop = BandHeight + 4.2f;
    private const float BarsTop = 37.4f;
    private const float Bottom = 47f;
    private const float Width = (float)CardSize.Width - (2 * Margin);
    private const float Largest = 3.4f;

    /// <summary>How large, in millimetres, a text is on the back: it shrinks until it has room.</summary>
    public static float SizeOf(string text, bool hasBars) =>
        new Typesetter().Paragraphs(text, FontWeight.Regular, Width, (hasBars ? BarsTop - 3 : Bottom) - TextTop, Largest).Size;

    public void Draw(CardFace face)
    {
        new Band(pen, palette, logo).Draw(face.SchoolName, Margin, BandHeight, 3.5f);
        var bars = LinearBars.Of(settings.Barcode, face.BarcodeText);
        var end = bars is null ? Bottom : BarsTop - 3;
        if (!string.IsNullOrWhiteSpace(settings.BackText))
        {
            Words(end - TextTop);
        }

        var said = bars is null ? face.CardNumber : face.BarcodeText!;
        var under = pen.Set.OneLine(said, FontWeight.Regular, (float)CardSize.Width - (2 * Margin), 2.3f);
        var line = under.Lines[0].Line;
        pen.Write(line, ((float)CardSize.Width - (line.Breadth * under.Size)) / 2, 50.2f, under.Size, Palette.Quiet);
        if (bars is not null && !pen.OnlyCounts)
        {
            LinearCode.Draw(pen.Canvas, bars, (CardSize.Width - LinearCode.Millimetres(bars.Length)) / 2, BarsTop, Bottom);
        }
    }

    private void Words(float height)
    {
        var block = pen.Set.Paragraphs(settings.BackText, FontWeight.Regular, Width, height, Largest);
        foreach (var (line, baseline) in block.Lines)
        {
            pen.Write(line, line.StartsRight ? Margin + Width - (line.Breadth * block.Size) : Margin, TextTop + baseline, block.Size, Palette.Ink);
        }
    }
}
