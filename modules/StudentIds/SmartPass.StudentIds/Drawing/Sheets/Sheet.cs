namespace SmartPass.StudentIds.Drawing.Sheets;

/// <summary>A sheet of labels or of plain paper, and where the cards lie on it. All lengths in millimetres.</summary>
/// <param name="Id">What it is kept by; never changes.</param>
/// <param name="Name">What people know it by.</param>
/// <param name="Width">Of the paper.</param>
/// <param name="Height">Of the paper.</param>
/// <param name="Columns">Labels side by side.</param>
/// <param name="Rows">Labels one below the other.</param>
/// <param name="First">The upper left corner of the first label.</param>
/// <param name="PitchX">From a label to the next one beside it.</param>
/// <param name="PitchY">From a label to the next one below it.</param>
/// <param name="LabelWidth">Of a label.</param>
/// <param name="LabelHeight">Of a label.</param>
/// <param name="IsCut">Whether cards are cut out of plain paper, so that marks to cut by are drawn.</param>
internal sealed record Sheet(
    string Id, string Name, double Width, double Height, int Columns, int Rows, SheetPlace First, double PitchX, double PitchY, double LabelWidth, double LabelHeight, bool IsCut)
{
    public static IReadOnlyList<Sheet> All => KnownSheets.All;

    /// <summary>Sheets that people ask for and that cannot be had, and why.</summary>
    public static IReadOnlyList<(string Name, string Why)> NotOffered => KnownSheets.NotOffered;

    public int Labels => Columns * Rows;

    public static Sheet? Find(string? id) => All.FirstOrDefault(sheet => sheet.Id == id);

    /// <summary>How far a card is drawn beyond its edge: where it is cut out to half of what it has to itself, so that marks find a place, else to the edge of its label.</summary>
    public (double X, double Y) Bleed => (
        Math.Clamp(IsCut ? (PitchX - CardSize.Width) / 4 : (LabelWidth - CardSize.Width) / 2, 0, CardSize.Bleed),
        Math.Clamp(IsCut ? (PitchY - CardSize.Height) / 4 : (LabelHeight - CardSize.Height) / 2, 0, CardSize.Bleed));

    /// <summary>What a card that lies there has to itself: half of the way to its neighbours, and all of it to the paper's edge.</summary>
    public SheetRoom Room(SheetPlace place)
    {
        var (column, row) = (Math.Round((place.X - First.X) / PitchX), Math.Round((place.Y - First.Y) / PitchY));
        var (acrossGap, downGap) = ((PitchX - CardSize.Width) / 2, (PitchY - CardSize.Height) / 2);
        return new(
            column == 0 ? place.X : acrossGap, row == 0 ? place.Y : downGap,
            column == Columns - 1 ? Width - place.X - CardSize.Width : acrossGap, row == Rows - 1 ? Height - place.Y - CardSize.Height : downGap);
    }

    /// <summary>Where the front of a card lies: in the middle of its label, which is counted from 0, row by row.</summary>
    public SheetPlace Front(int label) => new(
        First.X + (label % Columns * PitchX) + ((LabelWidth - CardSize.Width) / 2),
        First.Y + (label / Columns * PitchY) + ((LabelHeight - CardSize.Height) / 2));

    /// <summary>Where the back of that card lies on the page behind: the columns change sides, or the rows do, and the card stays upright.</summary>
    public SheetPlace Back(int label, Flip flip)
    {
        var front = Front(label);
        return flip == Flip.LongEdge
            ? front with { X = Width - front.X - CardSize.Width }
            : front with { Y = Height - front.Y - CardSize.Height };
    }
}
