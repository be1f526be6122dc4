using SkiaSharp;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing.Fonts;

/// <summary>Draws lines with the typefaces it is given.</summary>
internal sealed class Letters(Func<FontFile, SKTypeface> typefaces) : ILettering
{
    /// <summary>With whole fonts, for pictures.</summary>
    public static Letters Whole { get; } = new(font => font.Typeface);

    public void Draw(SKCanvas canvas, ShapedLine line, float x, float baseline, float size, SKColor color)
    {
        using var builder = new SKTextBlobBuilder();
        foreach (var run in line.Runs.Where(run => run.Glyphs.Length > 0))
        {
            using var font = new SKFont(typefaces(run.Font), size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };
            // With text and clusters a PDF says what its glyphs stand for; without, Arabic and Devanagari cannot be searched or copied.
            var buffer = builder.AllocateRawPositionedTextRun(font, run.Glyphs.Length, run.Text.Length, null);
            run.Glyphs.CopyTo(buffer.Glyphs);
            run.Clusters.CopyTo(buffer.Clusters);
            run.Text.CopyTo(buffer.Text);
            for (var at = 0; at < run.Places.Length; at++)
            {
                buffer.Positions[at] = new SKPoint(run.Places[at].X * size, run.Places[at].Y * size);
            }
        }

        using var blob = builder.Build();
        if (blob is not null)
        {
            using var paint = new SKPaint { Color = color, IsAntialias = true };
            canvas.DrawText(blob, x, baseline, paint);
        }
    }
}
