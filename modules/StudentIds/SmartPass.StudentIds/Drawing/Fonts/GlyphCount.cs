using SkiaSharp;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing.Fonts;

/// <summary>Takes down which glyphs of which font a document uses.</summary>
internal sealed class GlyphCount : ILettering
{
    private readonly Dictionary<FontFile, HashSet<ushort>> _used = [];

    public void Draw(SKCanvas canvas, ShapedLine line, float x, float baseline, float size, SKColor color)
    {
        foreach (var run in line.Runs)
        {
            if (!_used.TryGetValue(run.Font, out var glyphs))
            {
                _used[run.Font] = glyphs = [];
            }

            glyphs.UnionWith(run.Glyphs);
        }
    }

    /// <summary>The fonts, each cut down to these glyphs.</summary>
    public Dictionary<FontFile, SKTypeface> Subsets() => _used.ToDictionary(pair => pair.Key, pair => FontSubset.Of(pair.Key, pair.Value));
}
