using SkiaSharp;
using SmartPass.StudentIds.Drawing.Fonts;

namespace SmartPass.StudentIds.Drawing.Cards;

/// <summary>The photo with round corners and a white edge, or initials on a tint.</summary>
internal sealed class Portrait(Pen pen, Palette palette)
{
    private const float Corner = 2.2f;
    private const float Edge = 0.9f;

    public void Draw(SKRect area, ReadOnlyMemory<byte>? photo, string initials)
    {
        pen.Fill(SKRect.Inflate(area, Edge, Edge), Palette.Paper, Corner + Edge);
        if (photo is { IsEmpty: false } bytes)
        {
            Picture(area, bytes, initials);
        }
        else
        {
            Initials(area, initials);
        }
    }

    private void Picture(SKRect area, ReadOnlyMemory<byte> bytes, string initials)
    {
        if (pen.OnlyCounts)
        {
            return;
        }

        // The JPEG goes into a PDF as it is; what a part of it is drawn of would be packed anew, so the clip cuts it.
        using var data = SKData.CreateCopy(bytes.Span);
        using var image = SKImage.FromEncodedData(data);
        if (image is null)
        {
            Initials(area, initials);
            return;
        }

        var scale = Math.Max(area.Width / image.Width, area.Height / image.Height);
        var (wide, tall) = (image.Width * scale, image.Height * scale);
        using var clip = new SKRoundRect(area, Corner);
        pen.Canvas.Save();
        pen.Canvas.ClipRoundRect(clip, SKClipOperation.Intersect, antialias: true);
        pen.Canvas.DrawImage(image, SKRect.Create(area.MidX - (wide / 2), area.MidY - (tall / 2), wide, tall), new SKSamplingOptions(SKCubicResampler.Mitchell), null);
        pen.Canvas.Restore();
    }

    private void Initials(SKRect area, string initials)
    {
        pen.Fill(area, palette.Tint, Corner);
        if (initials.Trim() is not { Length: > 0 } letters)
        {
            return;
        }

        var set = pen.Set.OneLine(letters, FontWeight.Bold, area.Width * 0.68f, area.Height * 0.36f);
        var (line, _) = set.Lines[0];
        pen.Write(line, area.MidX - (line.Breadth * set.Size / 2), area.MidY - ((line.Ink.Top + line.Ink.Bottom) / 2 * set.Size), set.Size, palette.Strong);
    }
}
