using SkiaSharp;
using SmartPass.StudentIds.Drawing.Cards;
using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing;

/// <summary>The drawing of a card: the same for a screen, a card printer and a sheet.</summary>
internal static class CardDrawing
{
    /// <summary>A side of the card as PNG with its round corners, clear beyond them.</summary>
    public static byte[] Png(CardLook look, CardFace face, CardSide side, int dpi)
    {
        var scale = dpi / 25.4f;
        var info = new SKImageInfo((int)Math.Round(CardSize.Width * scale), (int)Math.Round(CardSize.Height * scale), SKColorType.Rgba8888, SKAlphaType.Premul);
        using var surface = SKSurface.Create(info);
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.Transparent);
        canvas.Scale(scale);
        using var edge = new SKRoundRect(new SKRect(0, 0, (float)CardSize.Width, (float)CardSize.Height), (float)CardSize.Corner);
        canvas.ClipRoundRect(edge, SKClipOperation.Intersect, antialias: true);
        new CardPainter().Draw(new Pen(canvas, Letters.Whole, new Typesetter()), look, face, side);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
