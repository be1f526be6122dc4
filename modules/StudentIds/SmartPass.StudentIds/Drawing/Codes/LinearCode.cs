using SkiaSharp;
using SmartPass.StudentIds.Domain.Barcodes;

namespace SmartPass.StudentIds.Drawing.Codes;

/// <summary>Draws bars on the dots of a card printer: an edge between two dots would make a bar as wide as its neighbour.</summary>
internal static class LinearCode
{
    private const float Dot = (float)(1 / LinearBars.DotsPerMillimetre);

    public static float Millimetres(int dots) => dots * Dot;

    public static int Dots(double millimetres) => (int)Math.Round(millimetres * LinearBars.DotsPerMillimetre);

    /// <summary>Draws the bars with their first at x, from top to bottom.</summary>
    public static void Draw(SKCanvas canvas, LinearBars bars, double x, double top, double bottom)
    {
        using var path = new SKPathBuilder();
        var at = Dots(x);
        foreach (var (index, dots) in bars.Dots.Index())
        {
            if (index % 2 == 0)
            {
                path.AddRect(new SKRect(at, Dots(top), at + dots, Dots(bottom)), SKPathDirection.Clockwise);
            }

            at += dots;
        }

        Fill(canvas, path);
    }

    public static void Fill(SKCanvas canvas, SKPathBuilder path)
    {
        using var black = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        using var whole = path.Detach();
        canvas.Save();
        canvas.Scale(Dot);
        canvas.DrawPath(whole, black);
        canvas.Restore();
    }
}
