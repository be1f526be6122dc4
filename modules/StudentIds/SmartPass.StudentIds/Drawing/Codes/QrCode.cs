using QRCoder;
using SkiaSharp;

namespace SmartPass.StudentIds.Drawing.Codes;

/// <summary>The QR code of a printed card, of which 15 % may be lost (ISO/IEC 18004, level M), its squares on the dots of a card printer.</summary>
internal static class QrCode
{
    /// <summary>Squares that stay blank around it.</summary>
    public const int Quiet = 4;

    private const int DotsOfSquare = 7;

    // What the library adds around the code itself.
    private const int Margin = 4;

    /// <summary>Rows of squares, true for black, without the blank ones around.</summary>
    public static bool[][] Squares(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var side = code.ModuleMatrix.Count - (2 * Margin);
        return [.. Enumerable.Range(Margin, side).Select(row => Enumerable.Range(Margin, side).Select(column => code.ModuleMatrix[row][column]).ToArray())];
    }

    /// <summary>The side of a code, in millimetres.</summary>
    public static float Side(bool[][] squares) => LinearCode.Millimetres(squares.Length * DotsOf(squares));

    /// <summary>What stays blank around a code, in millimetres.</summary>
    public static float Blank(bool[][] squares) => LinearCode.Millimetres(Quiet * DotsOf(squares));

    public static void Draw(SKCanvas canvas, bool[][] squares, double right, double bottom)
    {
        using var path = new SKPathBuilder();
        var dots = DotsOf(squares);
        var (left, top) = (LinearCode.Dots(right) - (squares.Length * dots), LinearCode.Dots(bottom) - (squares.Length * dots));
        for (var row = 0; row < squares.Length; row++)
        {
            for (var column = 0; column < squares.Length; column++)
            {
                var from = column;
                while (column < squares.Length && squares[row][column])
                {
                    column++;
                }

                if (column > from)
                {
                    path.AddRect(new SKRect(left + (from * dots), top + (row * dots), left + (column * dots), top + ((row + 1) * dots)), SKPathDirection.Clockwise);
                }
            }
        }

        LinearCode.Fill(canvas, path);
    }

    // A card's number makes 21 squares a side; a longer text gets smaller ones.
    private static int DotsOf(bool[][] squares) => Math.Max(3, DotsOfSquare * 21 / squares.Length);
}
