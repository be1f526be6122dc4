using SkiaSharp;
using SmartPass.StudentIds.Domain.Barcodes;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing.Codes;
using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing.Cards;

/// <summary>The front: who it is, to be known from afar.</summary>
internal sealed class Front(Pen pen, DesignSettings settings, Palette palette, Logo? logo)
{
    private const float Margin = 4.2f;
    private const float BandHeight = 14.2f;
    private const float Right = (float)CardSize.Width - 3.8f;
    private const float Bottom = 50.3f;
    private const float BarsTop = 40.9f;
    private const float NameTop = BandHeight + 3.6f;
    private const float NameHeight = 11.4f;
    private const float FirstRow = 33.4f;
    private const float SecondRow = 38.2f;

    // Where the QR code's blank edge begins.
    private const float CodeLeft = 67.2f;

    /// <summary>The place of the photo, four to five as photos are kept; without bars below it is larger.</summary>
    public static SKRect PhotoBox(bool hasBars) => SKRect.Create(Margin, Margin + 0.4f, hasBars ? 27.6f : 34.4f, hasBars ? 34.5f : 43);

    /// <summary>The place of the name, which it never leaves.</summary>
    public static SKRect NameBox(bool hasBars) => new(PhotoBox(hasBars).Right + 4.4f, NameTop, Right, NameTop + NameHeight);

    public void Draw(CardFace face)
    {
        var bars = LinearBars.Of(settings.Barcode, face.BarcodeText);
        var squares = settings.PrintQr && !pen.OnlyCounts ? QrCode.Squares(face.CardNumber) : null;
        var photo = PhotoBox(bars is not null);
        var left = NameBox(bars is not null).Left;
        new Band(pen, palette, logo).Draw(face.SchoolName, left, BandHeight, 4.3f);
        new Portrait(pen, palette).Draw(photo, settings.ShowPhoto ? face.Photo : null, face.Initials);
        Words(face, left);
        if (pen.OnlyCounts)
        {
            return;
        }

        if (bars is not null)
        {
            LinearCode.Draw(pen.Canvas, bars, CardSize.Safe + 0.6, BarsTop, Bottom);
        }

        if (squares is not null)
        {
            QrCode.Draw(pen.Canvas, squares, Right, bars is null ? photo.Bottom : Bottom);
        }
    }

    private void Words(CardFace face, float left)
    {
        var name = NameOf(face, left);
        pen.Write(name, left, NameTop + ((NameHeight - name.Height) / 2), Palette.Ink);
        var pill = settings.ShowYear && face.Year.Length > 0 ? Pill(face.Year) : 0;
        var y = FirstRow;
        if (settings.ShowGrade && face.Detail is { Length: > 0 } detail)
        {
            var set = pen.Set.OneLine(detail, FontWeight.Bold, Right - left - pill, 3.5f);
            pen.Write(set.Lines[0].Line, left, y, set.Size, palette.Strong);
            (y, pill) = (SecondRow, 0);
        }

        if (settings.ShowNumber && face.Number is { Length: > 0 } number)
        {
            var label = pen.Set.OneLine("ID", FontWeight.Regular, 10, 2.9f);
            pen.Write(label.Lines[0].Line, left, y, label.Size, Palette.Quiet);
            var x = left + (label.Lines[0].Line.Width * label.Size) + 1.2f;
            var end = settings.PrintQr && y > FirstRow ? CodeLeft : Right - pill;
            var set = pen.Set.OneLine(number, FontWeight.Regular, end - x, 3.3f);
            pen.Write(set.Lines[0].Line, x, y, set.Size, Palette.Ink);
        }
    }

    private TextBlock NameOf(CardFace face, float left)
    {
        var name = CardName.Of(face.GivenName, face.FamilyName);
        return pen.Set.OneOrTwo(name.Text, FontWeight.Bold, Right - left, NameHeight, 6.6f, 4.9f, name.Middle);
    }

    // The year at the right, above the QR code; says how much of the line it takes.
    private float Pill(string year)
    {
        var set = pen.Set.OneLine(year, FontWeight.Bold, 22, 2.7f);
        var line = set.Lines[0].Line;
        var wide = (line.Breadth * set.Size) + 2.8f;
        var area = SKRect.Create(Right - wide, FirstRow - 3.3f, wide, 4.2f);
        pen.Fill(area, palette.Accent, area.Height / 2);
        pen.Write(line, area.Left + 1.4f, area.MidY + (0.36f * set.Size), set.Size, palette.OnAccent);
        return wide + 2;
    }
}
