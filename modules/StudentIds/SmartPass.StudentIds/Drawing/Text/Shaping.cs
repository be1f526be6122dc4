using System.Text;
using SkiaSharp;
using SmartPass.StudentIds.Drawing.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>Makes glyphs of a text, as its script wants it: letters joined, marks put on, each run in a font that has it.</summary>
internal static class Shaping
{
    public static ShapedLine Shape(string text, FontWeight weight)
    {
        var line = WellFormed.Of(text).Normalize(NormalizationForm.FormC);
        var bytes = Encoding.UTF8.GetBytes(line);
        var stretches = Stretches.Of(line, weight);
        var runs = new List<ShapedRun>(stretches.Count);
        var x = 0f;
        var ink = SKRect.Empty;
        foreach (var stretch in stretches)
        {
            var (run, width, runInk) = Shape(line, bytes, stretch, x);
            runs.Add(run);
            ink = ink.IsEmpty ? runInk : runInk.IsEmpty ? ink : SKRect.Union(ink, runInk);
            x += width;
        }

        return new ShapedLine(runs, x, ink, stretches.Count > 0 && Base(line) == 1);
    }

    private static int Base(string line) =>
        FontShelf.Elements(line).Select(Stretches.WayOf).FirstOrDefault(way => way is Way.LeftToRight or Way.RightToLeft) == Way.RightToLeft ? 1 : 0;

    private static (ShapedRun Run, float Width, SKRect Ink) Shape(string line, byte[] bytes, Stretch stretch, float x)
    {
        var from = Encoding.UTF8.GetByteCount(line.AsSpan(0, stretch.Start));
        var length = Encoding.UTF8.GetByteCount(line.AsSpan(stretch.Start, stretch.Length));
        using var buffer = new Buffer();
        buffer.AddUtf8(bytes, from, length);
        buffer.Direction = stretch.Level % 2 == 0 ? HarfBuzzSharp.Direction.LeftToRight : HarfBuzzSharp.Direction.RightToLeft;
        buffer.Script = stretch.Script;
        stretch.Font.Shaping.Shape(buffer);

        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new ushort[infos.Length];
        var places = new SKPoint[infos.Length];
        var clusters = new uint[infos.Length];
        var em = stretch.Font.UnitsPerEm;
        var ink = SKRect.Empty;
        var at = x;
        for (var glyph = 0; glyph < infos.Length; glyph++)
        {
            glyphs[glyph] = (ushort)infos[glyph].Codepoint;
            clusters[glyph] = infos[glyph].Cluster - (uint)from;
            var place = new SKPoint(at + (positions[glyph].XOffset / em), -positions[glyph].YOffset / em);
            places[glyph] = place;
            if (stretch.Font.Shaping.TryGetGlyphExtents(infos[glyph].Codepoint, out var extents) && extents.Width != 0)
            {
                var box = new SKRect(extents.XBearing / em, -extents.YBearing / em, (extents.XBearing + extents.Width) / em, -(extents.YBearing + extents.Height) / em);
                box.Offset(place);
                ink = ink.IsEmpty ? box : SKRect.Union(ink, box);
            }

            at += positions[glyph].XAdvance / em;
        }

        return (new ShapedRun(stretch.Font, glyphs, places, bytes[from..(from + length)], clusters), at - x, ink);
    }
}
