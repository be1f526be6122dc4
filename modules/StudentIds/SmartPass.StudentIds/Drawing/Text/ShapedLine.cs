using SkiaSharp;

namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>A line of text as it is drawn. All lengths in sizes of its letters, the line's start and its baseline being 0, 0.</summary>
/// <param name="Runs">Its runs from left to right.</param>
/// <param name="Width">How far it goes.</param>
/// <param name="Ink">What is blackened.</param>
/// <param name="StartsRight">Whether it is read from the right.</param>
internal sealed record ShapedLine(IReadOnlyList<ShapedRun> Runs, float Width, SKRect Ink, bool StartsRight)
{
    /// <summary>From the leftmost to the rightmost of what is blackened or gone over.</summary>
    public float Left => Math.Min(0, Ink.Left);

    public float Right => Math.Max(Width, Ink.Right);

    public float Breadth => Right - Left;

    public float Above => -Ink.Top;

    public float Below => Math.Max(0, Ink.Bottom);
}
