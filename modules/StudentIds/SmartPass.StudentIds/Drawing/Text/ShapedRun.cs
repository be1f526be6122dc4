using SkiaSharp;
using SmartPass.StudentIds.Drawing.Fonts;

namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>Glyphs of one font, with the text they stand for: a PDF keeps both, so that a name can be searched and copied.</summary>
/// <param name="Font">Their font.</param>
/// <param name="Glyphs">Their numbers, in the order in which the eye meets them.</param>
/// <param name="Places">Where each stands from the line's start, in sizes of the letters, down being positive.</param>
/// <param name="Text">What they stand for, as UTF-8.</param>
/// <param name="Clusters">For each glyph where its character begins in that text.</param>
internal sealed record ShapedRun(FontFile Font, ushort[] Glyphs, SKPoint[] Places, byte[] Text, uint[] Clusters);
