using SkiaSharp;
using SmartPass.StudentIds.Drawing.Sheets;

namespace SmartPass.StudentIds.Drawing.Pdf;

/// <summary>Sheets of paper, from the first free label on.</summary>
internal sealed class SheetPaper(CardPrint.OnSheets print) : Paper
{
    private readonly Sheet _sheet = print.Sheet;
    private readonly int _first = Math.Clamp(print.FirstLabel - 1, 0, print.Sheet.Labels - 1);

    public override bool HasBack => print.Back;

    public override double Width => _sheet.Width;

    public override double Height => _sheet.Height;

    public override int Takes(bool isFirst) => _sheet.Labels - (isFirst ? _first : 0);

    public override void Draw(Pen pen, CardSide side, bool isFirst, IReadOnlyList<Action<Pen>> cards)
    {
        pen.Canvas.Translate((float)print.Offset.X, (float)print.Offset.Y);
        var bleed = _sheet.Bleed;
        foreach (var (at, draw) in cards.Index())
        {
            var label = at + (isFirst ? _first : 0);
            var place = side == CardSide.Front ? _sheet.Front(label) : _sheet.Back(label, print.Flip);
            var card = At(place);
            Place(pen, card, SKRect.Inflate(card, (float)bleed.X, (float)bleed.Y), draw);
            if (_sheet.IsCut)
            {
                CropMarks.Draw(pen, card, bleed, _sheet.Room(place));
            }
        }
    }
}
