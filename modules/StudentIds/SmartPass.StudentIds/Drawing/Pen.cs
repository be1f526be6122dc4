using SkiaSharp;
using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing;

/// <summary>Draws on a canvas whose unit is the millimetre.</summary>
/// <param name="canvas">What is drawn on.</param>
/// <param name="letters">What writes.</param>
/// <param name="set">What sets text.</param>
internal sealed class Pen(SKCanvas canvas, ILettering letters, Typesetter set)
{
    public SKCanvas Canvas => canvas;

    public Typesetter Set => set;

    /// <summary>Whether only letters are counted and pictures are of no use.</summary>
    public bool OnlyCounts => letters is GlyphCount;

    public void Fill(SKRect area, SKColor color, float corner = 0)
    {
        using var paint = Paint(color);
        if (corner > 0)
        {
            canvas.DrawRoundRect(area, corner, corner, paint);
        }
        else
        {
            canvas.DrawRect(area, paint);
        }
    }

    public void Circle(float x, float y, float radius, SKColor color)
    {
        using var paint = Paint(color);
        canvas.DrawCircle(x, y, radius, paint);
    }

    public void Line(float x0, float y0, float x1, float y1, float width, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsStroke = true, StrokeWidth = width };
        canvas.DrawLine(x0, y0, x1, y1, paint);
    }

    public void Write(ShapedLine line, float x, float baseline, float size, SKColor color) => letters.Draw(canvas, line, x - (line.Left * size), baseline, size, color);

    /// <summary>Writes a block whose upper left corner is given.</summary>
    public void Write(TextBlock block, float x, float y, SKColor color)
    {
        foreach (var (line, baseline) in block.Lines)
        {
            Write(line, x, y + baseline, block.Size, color);
        }
    }

    private static SKPaint Paint(SKColor color) => new() { Color = color, IsAntialias = true };
}
