using SkiaSharp;
using SmartPass.StudentIds.Drawing.Fonts;

namespace SmartPass.StudentIds.Drawing.Cards;

/// <summary>The coloured band above: logo and school name, a line of the accent below.</summary>
internal sealed class Band(Pen pen, Palette palette, Logo? logo)
{
    private const float Line = 1.1f;
    private const float Gap = 2.4f;
    private const float Right = (float)(CardSize.Width - 3.8);

    public void Draw(string school, float left, float height, float size)
    {
        pen.Fill(CardPainter.Beyond(0, height), palette.Main);
        pen.Canvas.Save();
        pen.Canvas.ClipRect(CardPainter.Beyond(0, height));
        pen.Circle(Right - 1, height + 1, height * 1.15f, palette.Shade);
        pen.Circle(Right - 1, height + 1, height * 0.72f, palette.Main);
        pen.Canvas.Restore();
        pen.Fill(CardPainter.Beyond(height, height + Line), palette.Accent);

        var x = logo is null ? left : left + Mark(logo, left, height) + Gap;
        var name = pen.Set.OneOrTwo(school, FontWeight.Bold, Right - x, height - 5.6f, size, size * 0.86f);
        var tall = name.Bottom - name.Lines[0].Baseline + (0.72f * name.Size);
        pen.Write(name, x, ((height - tall) / 2) + (0.72f * name.Size) - name.Lines[0].Baseline, palette.OnMain);
    }

    // The logo in the middle of the band's height; says how wide it is.
    private float Mark(Logo mark, float left, float height)
    {
        var plated = mark.Plate is not null;
        var room = height - 5f - (plated ? 1.6f : 0);
        var tall = Math.Min(room, 20f / mark.Aspect);
        var wide = tall * mark.Aspect;
        var padding = plated ? 0.8f : 0;
        var area = SKRect.Create(left + padding, (height - tall) / 2, wide, tall);
        if (mark.Plate is { } plate)
        {
            pen.Fill(SKRect.Inflate(area, padding, padding), plate, 1.2f);
        }

        if (!pen.OnlyCounts)
        {
            pen.Canvas.DrawImage(mark.Image, area, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), null);
        }

        return wide + (2 * padding);
    }
}
