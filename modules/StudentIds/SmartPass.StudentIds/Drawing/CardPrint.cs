using SmartPass.StudentIds.Drawing.Sheets;

namespace SmartPass.StudentIds.Drawing;

/// <summary>What cards are printed on.</summary>
internal abstract record CardPrint
{
    private CardPrint()
    {
    }

    /// <summary>A card printer: a page a side, of the card's size; the back follows its front.</summary>
    /// <param name="Back">Whether the back is printed too.</param>
    /// <param name="CropMarks">Whether the page has 3 mm of bleed and marks to cut by, for a print shop.</param>
    internal sealed record OnCards(bool Back, bool CropMarks) : CardPrint;

    /// <summary>Sheets of paper; the backs of a sheet follow its fronts.</summary>
    /// <param name="Sheet">The sheet, one of <see cref="Sheet.All"/>.</param>
    /// <param name="FirstLabel">The first label that is free, from 1, row by row.</param>
    /// <param name="Flip">The edge over which the printer turns the sheet.</param>
    /// <param name="Offset">How far this printer prints beside its mark.</param>
    /// <param name="Back">Whether the backs are printed too.</param>
    internal sealed record OnSheets(Sheet Sheet, int FirstLabel, Flip Flip, SheetOffset Offset, bool Back) : CardPrint;
}
