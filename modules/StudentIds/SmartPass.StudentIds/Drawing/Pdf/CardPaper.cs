using SkiaSharp;
using SmartPass.StudentIds.Drawing.Sheets;

namespace SmartPass.StudentIds.Drawing.Pdf;

/// <summary>A page a side, as large as the card, or larger by bleed and marks.</summary>
internal sealed class CardPaper(CardPrint.OnCards print) : Paper
{
    private readonly double _around = print.CropMarks ? CardSize.Bleed + CropMarks.Length : 0;

    public override bool HasBack => print.Back;

    public override double Width => CardSize.Width + (2 * _around);

    public override double Height => CardSize.Height + (2 * _around);

    public override int Takes(bool isFirst) => 1;

    public override void Draw(Pen pen, CardSide side, bool isFirst, IReadOnlyList<Action<Pen>> cards)
    {
        var card = At(new SheetPlace(_around, _around));
        var bleed = print.CropMarks ? (float)CardSize.Bleed : 0;
        Place(pen, card, SKRect.Inflate(card, bleed, bleed), cards[0]);
        if (print.CropMarks)
        {
            CropMarks.Draw(pen, card, (bleed, bleed), SheetRoom.All(_around));
        }
    }
}
