namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>Lines set one below the other. Lengths in millimetres from the block's upper left corner.</summary>
/// <param name="Lines">The lines, each with its baseline.</param>
/// <param name="Size">Of the letters.</param>
/// <param name="Bottom">The last baseline.</param>
internal sealed record TextBlock(IReadOnlyList<(ShapedLine Line, float Baseline)> Lines, float Size, float Bottom)
{
    /// <summary>The height with what hangs below the last line.</summary>
    public float Height => Bottom + ((Lines.Count > 0 ? Lines[^1].Line.Below : 0) * Size);
}
