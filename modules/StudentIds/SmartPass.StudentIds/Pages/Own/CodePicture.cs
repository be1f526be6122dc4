using System.Globalization;
using System.Text;
using QRCoder;
using SmartPass.StudentIds.Domain.Barcodes;

namespace SmartPass.StudentIds.Pages.Own;

/// <summary>A code as the outline of its dark parts, with the quiet zone around it.</summary>
/// <param name="Path">The outline, as SVG writes one.</param>
/// <param name="Width">Units across.</param>
/// <param name="Height">Units down; bars are one high and are drawn out.</param>
internal sealed record CodePicture(string Path, int Width, int Height)
{
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}");

    /// <summary>A QR code whose quiet zone is four modules. Level M mends 15 % of it, which is plenty on a lit screen, and leaves modules large.</summary>
    public static CodePicture Square(string text)
    {
        using var made = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = made.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var from = x;
                for (; x < rows.Count && rows[y][x]; x++)
                {
                }

                Dark(path, from, y, x - from);
            }
        }

        return new CodePicture(path.ToString(), rows.Count, rows.Count);
    }

    /// <summary>A barcode of lines, with the quiet zone on either side.</summary>
    public static CodePicture Lines(LinearBars bars)
    {
        var path = new StringBuilder();
        var (at, isBar) = (bars.Quiet, true);
        foreach (var width in bars.Dots)
        {
            Dark(path, at, 0, isBar ? width : 0);
            (at, isBar) = (at + width, !isBar);
        }

        return new CodePicture(path.ToString(), at + bars.Quiet, 1);
    }

    private static void Dark(StringBuilder path, int x, int y, int width)
    {
        if (width > 0)
        {
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{width}v1h-{width}z");
        }
    }
}
