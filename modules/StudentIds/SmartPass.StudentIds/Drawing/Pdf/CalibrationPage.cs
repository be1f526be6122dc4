using System.Globalization;
using SkiaSharp;
using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Drawing.Sheets;

namespace SmartPass.StudentIds.Drawing.Pdf;

/// <summary>Draws the two sides of a calibration page.</summary>
internal sealed class CalibrationPage(Pen pen, Sheet sheet, Flip flip, SheetOffset offset)
{
    private const float Hairline = 0.12f;
    private const float Ruler = 100;

    /// <summary>How far from the paper's edges the lines of the front are that are measured from there.</summary>
    public const float FromEdge = 20;

    public void Draw(CardSide side)
    {
        pen.Canvas.Translate((float)offset.X, (float)offset.Y);
        for (var label = 0; label < sheet.Labels; label++)
        {
            Label(label, side);
        }

        if (side == CardSide.Front)
        {
            Rulers();
            Words(Front(), 1);
        }
        else
        {
            Words(Behind(), 1);
        }
    }

    private void Label(int label, CardSide side)
    {
        var place = side == CardSide.Front ? sheet.Front(label) : sheet.Back(label, flip);
        var card = SKRect.Create((float)place.X, (float)place.Y, (float)CardSize.Width, (float)CardSize.Height);
        foreach (var (x, y) in new[] { (card.Left, card.Top), (card.Right, card.Top), (card.Left, card.Bottom), (card.Right, card.Bottom) })
        {
            Cross(x, y);
        }

        var number = pen.Set.OneLine((label + 1).ToString(CultureInfo.InvariantCulture), FontWeight.Bold, 20, 7);
        pen.Write(number, card.Left + 4, card.Top + 3.4f, side == CardSide.Front ? Tone : SKColors.Black);
    }

    private static SKColor Tone => new(0xb4, 0xb4, 0xbb);

    // A cross with a mark each millimetre: held against the light, front and back show by how many they miss each other.
    private void Cross(float x, float y)
    {
        const int reach = 3;
        pen.Line(x - reach, y, x + reach, y, Hairline, SKColors.Black);
        pen.Line(x, y - reach, x, y + reach, Hairline, SKColors.Black);
        for (var at = -reach; at <= reach; at++)
        {
            pen.Line(x + at, y - 0.5f, x + at, y + 0.5f, Hairline, SKColors.Black);
            pen.Line(x - 0.5f, y + at, x + 0.5f, y + at, Hairline, SKColors.Black);
        }
    }

    private void Rulers()
    {
        var top = (float)(sheet.Front(0).Y + CardSize.Height - 8);
        var left = (float)(sheet.Width - Ruler) / 2;
        Scale(at => (left + at, top), isLying: true);
        // From the paper's own edges, by which the offset is found.
        pen.Line(FromEdge, top - 20, FromEdge, top - 6, Hairline * 2, SKColors.Black);
        Note($"{FromEdge:0} mm from the left edge", FromEdge + 1.2f, top - 8);
        pen.Line(FromEdge + 2, FromEdge, FromEdge + 16, FromEdge, Hairline * 2, SKColors.Black);
        Note($"{FromEdge:0} mm from the top edge", FromEdge + 18, FromEdge + 0.8f);
    }

    private void Scale(Func<float, (float X, float Y)> place, bool isLying)
    {
        for (var at = 0; at <= Ruler; at++)
        {
            var (x, y) = place(at);
            var length = at % 10 == 0 ? 4 : at % 5 == 0 ? 3 : 2;
            pen.Line(x, y, isLying ? x : x - length, isLying ? y - length : y, Hairline, SKColors.Black);
            if (at % 10 == 0)
            {
                Note(at.ToString(CultureInfo.InvariantCulture), x - 1, y + 2.6f);
            }
        }
    }

    private void Note(string text, float x, float baseline)
    {
        var set = pen.Set.OneLine(text, FontWeight.Regular, 80, 2.4f);
        pen.Write(set.Lines[0].Line, x, baseline, set.Size, SKColors.Black);
    }

    private void Words(string text, int row)
    {
        var label = sheet.Front(row * sheet.Columns);
        var width = (float)(sheet.Width - (2 * label.X) - 24);
        var block = pen.Set.Paragraphs(text, FontWeight.Regular, width, (float)CardSize.Height - 8, 3.6f);
        pen.Write(block, (float)label.X + 20, (float)label.Y + 4, SKColors.Black);
    }

    private string Front() =>
        $"""
        Calibration page: {sheet.Name}
        1. Print at actual size (100 %), on both sides, turned over the {(flip == Flip.LongEdge ? "long" : "short")} edge. The ruler must be 100 mm long. If it is not, turn off "Fit to page".
        2. Measure the two lines from the paper's edges. Subtract what you measure from {FromEdge:0} mm: that is your offset to the right, and down.
        3. Offset of this page: {Millimetres(offset.X)} mm to the right, {Millimetres(offset.Y)} mm down. Add yours to it, save, and print this page again.
        4. Hold the page against the light: the crosses of both sides must lie on each other. Each mark is 1 mm.
        """;

    private string Behind() =>
        $"""
        Back of the calibration page: {sheet.Name}
        Behind each number of the front stands the same number. If it does not, choose the other edge to turn over.
        """;

    private static string Millimetres(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
