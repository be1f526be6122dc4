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
    public static Task Write<T>(
        Stream to, CardPrint print, PdfFacts facts, IReadOnlyList<T> items, Func<T, DrawnCard> card,
        Func<T, CancellationToken, ValueTask<ReadOnlyMemory<byte>?>>? photo = null, Action<int>? drawn = null, CancellationToken cancel = default) => throw new NotSupportedException();
}
