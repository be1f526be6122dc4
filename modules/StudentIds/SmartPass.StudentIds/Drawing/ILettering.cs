using SkiaSharp;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing;

/// <summary>How lines get onto a canvas: drawn, or counted beforehand for a PDF that embeds just the glyphs it uses.</summary>
internal interface ILettering
{
    void Draw(SKCanvas canvas, ShapedLine line, float x, float baseline, float size, SKColor color);
}
