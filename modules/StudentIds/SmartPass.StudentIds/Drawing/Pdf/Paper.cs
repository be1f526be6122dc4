using SkiaSharp;
using SmartPass.StudentIds.Drawing.Sheets;

namespace SmartPass.StudentIds.Drawing.Pdf;

/// <summary>Lays cards on pages: which ones go on which page, where, and what is drawn around them.</summary>
internal abstract class Paper
{
    /// <summary>For the first and every further page: how many cards it takes.</summary>
    public abstract int Takes(bool isFirst);

    /// <summary>Whether the backs follow the fronts.</summary>
    public abstract bool HasBack { get; }

    public abstract double Width { get; }

    public abstract double Height { get; }

    /// <summary>Draws a side of the cards of a page, in their order.</summary>
    public abstract void Draw(Pen pen, CardSide side, bool isFirst, IReadOnlyList<Action<Pen>> cards);

    public static Paper For(CardPrint print) => print switch
    {
        CardPrint.OnCards cards => new CardPaper(cards),
        CardPrint.OnSheets sheets => new SheetPaper(sheets),
        _ => throw new ArgumentOutOfRangeException(nameof(print)),
    };

    protected static SKRect At(SheetPlace place) => SKRect.Create((float)place.X, (float)place.Y, (float)CardSize.Width, (float)CardSize.Height);

    protected static void Place(Pen pen, SKRect card, SKRect within, Action<Pen> draw)
    {
        pen.Canvas.Save();
        pen.Canvas.ClipRect(within);
        pen.Canvas.Translate(card.Left, card.Top);
        draw(pen);
        pen.Canvas.Restore();
    }
}
