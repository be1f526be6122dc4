namespace SmartPass.StudentIds.Domain.Printing;

/// <summary>How the cards of a batch come to paper or plastic.</summary>
/// <param name="Sheet">Name of the sheet; null for a card printer, one card to a page.</param>
/// <param name="Back">Whether the backs are printed too.</param>
/// <param name="CropMarks">Whether a card has its bleed and crop marks around it, on a page of its own.</param>
/// <param name="FirstLabel">The first cell of the first sheet that is still there, from 1.</param>
/// <param name="PerSheet">How many cells a sheet has; 1 for a card printer.</param>
/// <param name="FlipsShort">Whether the printer turns sheets on their short edge.</param>
/// <param name="OffsetX">How far the printer misses to the left, in hundredths of a millimetre.</param>
/// <param name="OffsetY">How far it misses to the top.</param>
internal sealed record PrintPlan(string? Sheet, bool Back, bool CropMarks, int FirstLabel, int PerSheet, bool FlipsShort, int OffsetX, int OffsetY)
{
    /// <summary>Most cards of one file: a printer takes it, and a cut-off process has little to do again.</summary>
    public const int MostInPart = 500;

    public static PrintPlan OnCards(bool back, bool cropMarks) => new(null, back, cropMarks, 1, 1, false, 0, 0);

    /// <summary>How many cards come into each file. Every file but the last fills its last sheet, and every file but the first begins with a whole one.</summary>
    public IReadOnlyList<int> Parts(int cards)
    {
        var whole = MostInPart / PerSheet * PerSheet;
        var parts = new List<int>();
        for (var (left, room) = (cards, whole - (FirstLabel - 1)); left > 0; room = whole)
        {
            parts.Add(Math.Min(left, room));
            left -= parts[^1];
        }

        return parts;
    }
}
