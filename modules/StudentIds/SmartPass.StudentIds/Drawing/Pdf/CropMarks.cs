using SkiaSharp;
using SmartPass.StudentIds.Drawing.Sheets;

namespace SmartPass.StudentIds.Drawing.Pdf;

/// <summary>Marks to cut by, at each corner outside of the card.</summary>
internal static class CropMarks
{
    /// <summary>How long a mark is, in millimetres.</summary>
    public const double Length = 4;

    /// <summary>A hairline that every printer still prints, 0.25 points.</summary>
    private const float Thin = 0.09f;

    // A mark that touches the card would show on one that is cut a little large.
    private const float Away = 0.4f;

    /// <summary>Draws the marks of one card, from its bleed on outwards as far as there is room.</summary>
    /// <param name="pen">What draws.</param>
    /// <param name="card">The card.</param>
    /// <param name="bleed">What is drawn beyond it, to each side and above and below.</param>
    /// <param name="room">What it has to itself.</param>
    public static void Draw(Pen pen, SKRect card, (double X, double Y) bleed, SheetRoom room)
    {
        foreach (var y in new[] { card.Top, card.Bottom })
        {
            Mark(bleed.X, room.Left, (from, to) => pen.Line(card.Left - to, y, card.Left - from, y, Thin, SKColors.Black));
            Mark(bleed.X, room.Right, (from, to) => pen.Line(card.Right + from, y, card.Right + to, y, Thin, SKColors.Black));
        }

        foreach (var x in new[] { card.Left, card.Right })
        {
            Mark(bleed.Y, room.Above, (from, to) => pen.Line(x, card.Top - to, x, card.Top - from, Thin, SKColors.Black));
            Mark(bleed.Y, room.Below, (from, to) => pen.Line(x, card.Bottom + from, x, card.Bottom + to, Thin, SKColors.Black));
        }
    }

    private static void Mark(double bleed, double room, Action<float, float> line)
    {
        var (from, to) = ((float)bleed + Away, (float)Math.Min(room, bleed + Length));
        if (to > from)
        {
            line(from, to);
        }
    }
}
