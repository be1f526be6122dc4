using SkiaSharp;
using SmartPass.StudentIds.Drawing.Cards;
using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Drawing.Pdf;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing;

/// <summary>Cards as PDF, written page by page.</summary>
internal static class CardPdf
{
    /// <summary>Writes cards that are at hand.</summary>
    public static Task Write(Stream to, CardLook look, IReadOnlyList<CardFace> faces, CardPrint print, PdfFacts facts) =>
        Write(to, print, facts, faces, face => new DrawnCard(look, face));

    /// <summary>Writes cards that are fetched one by one. What stands on them is asked for twice, since a font holds just the signs that are used; a photo only once, when its card is drawn, and it is let go of then.</summary>
    /// <param name="to">Where the PDF goes; left open.</param>
    /// <param name="print">What is printed on.</param>
    /// <param name="facts">What the PDF says of itself.</param>
    /// <param name="items">The cards to print, in their order.</param>
    /// <param name="card">What stands on a card. Hand in the same <see cref="CardLook"/> for all that look the same.</param>
    /// <param name="photo">The photo of a card; where it is not asked for, or has none, that of the face.</param>
    /// <param name="drawn">Told how many cards are drawn.</param>
    /// <param name="cancel">Ends it; what was written is of no use then.</param>
    public static async Task Write<T>(
        Stream to, CardPrint print, PdfFacts facts, IReadOnlyList<T> items, Func<T, DrawnCard> card,
        Func<T, CancellationToken, ValueTask<ReadOnlyMemory<byte>?>>? photo = null, Action<int>? drawn = null, CancellationToken cancel = default)
    {
        var paper = Paper.For(print);
        var set = new Typesetter();
        var painter = new CardPainter();
        using var book = new PdfBook(to, facts, Count(items, card, painter, set, paper.HasBack, cancel), set);
        for (var done = 0; done < items.Count;)
        {
            var isFirst = done == 0;
            var cards = new List<DrawnCard>();
            foreach (var item in items.Skip(done).Take(paper.Takes(isFirst)))
            {
                cancel.ThrowIfCancellationRequested();
                var one = card(item);
                cards.Add(photo is not null && await photo(item, cancel) is { } picture ? one with { Face = one.Face with { Photo = picture } } : one);
            }

            foreach (var side in paper.HasBack ? [CardSide.Front, CardSide.Back] : new[] { CardSide.Front })
            {
                book.Page(paper.Width, paper.Height, pen => paper.Draw(pen, side, isFirst, [.. cards.Select(one => (Action<Pen>)(on => painter.Draw(on, one.Look, one.Face, side)))]));
            }

            done += cards.Count;
            drawn?.Invoke(done);
        }

        book.Close();
    }

    // A PDF says its fonts last, but their glyphs are needed to draw the first page.
    private static GlyphCount Count<T>(IReadOnlyList<T> items, Func<T, DrawnCard> card, CardPainter painter, Typesetter set, bool withBack, CancellationToken cancel)
    {
        var used = new GlyphCount();
        using var nowhere = new SKNoDrawCanvas(1, 1);
        var pen = new Pen(nowhere, used, set);
        foreach (var item in items)
        {
            cancel.ThrowIfCancellationRequested();
            var one = card(item);
            painter.Draw(pen, one.Look, one.Face with { Photo = null }, CardSide.Front);
            if (withBack)
            {
                painter.Draw(pen, one.Look, one.Face, CardSide.Back);
            }
        }

        return used;
    }
}
