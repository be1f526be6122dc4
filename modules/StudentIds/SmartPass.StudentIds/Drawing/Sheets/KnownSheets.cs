namespace SmartPass.StudentIds.Drawing.Sheets;

/// <summary>The sheets that are offered, from published sizes. Whoever adds one says where its figures are from.</summary>
internal static class KnownSheets
{
    private const double Inch = 25.4;

    private static readonly (double Width, double Height) Letter = (8.5 * Inch, 11 * Inch);

    private static readonly (double Width, double Height) A4 = (210, 297);

    public static IReadOnlyList<Sheet> All { get; } =
    [
        // Avery 5395, template of glabels-qt (avery-us-templates.xml): label 3.375 × 2 1/3 in, first at 0.6875 and 0.58333 in, pitch 3.75 × 2.5 in.
        Labels("avery-5395", "Avery 5395 or 8395 name badges (Letter, 8)", 2, 4, new SheetPlace(0.6875, 7 / 12.0), 3.75, 2.5, 3.375, 7 / 3.0),
        // Avery 6874, the same source: label 3.75 × 3 in, first at 0.375 and 0.625 in, pitch 4 × 3.375 in.
        Labels("avery-6874", "Avery 6874 cards (Letter, 6)", 2, 3, new SheetPlace(0.375, 0.625), 4, 3.375, 3.75, 3),
        Plain("letter-8", "Plain Letter paper, 8 cards", Letter, 4, 10),
        // Five rows take 10.63 of 11 in: 4.76 mm are left above and below, and laser printers need 4.2 mm.
        Plain("letter-10", "Plain Letter paper, 10 cards", Letter, 5, 0),
        Plain("a4-8", "Plain A4 paper, 8 cards", A4, 4, 12),
        Plain("a4-10", "Plain A4 paper, 10 cards", A4, 5, 0),
    ];

    /// <summary>Sheets that people ask for and that cannot be had, and why.</summary>
    public static IReadOnlyList<(string Name, string Why)> NotOffered { get; } =
    [
        ("Avery 5371, 8371 or 8871 business cards", "An ID card is 2.13 in high, these cards are 2 in. Choose plain paper with 10 cards, or Avery 5395."),
        ("Avery 8373 or 5881 business cards", "An ID card is 2.13 in high, these cards are 2 in. Choose plain paper with 8 cards, or Avery 5395."),
    ];

    private static Sheet Labels(string id, string name, int columns, int rows, SheetPlace first, double pitchX, double pitchY, double width, double height) => new(
        id, name, Letter.Width, Letter.Height, columns, rows, new SheetPlace(first.X * Inch, first.Y * Inch), pitchX * Inch, pitchY * Inch, width * Inch, height * Inch, IsCut: false);

    // Two columns in the middle of the paper, 12 mm apart so that marks have their place between them; rows apart by what is said.
    private static Sheet Plain(string id, string name, (double Width, double Height) paper, int rows, double between)
    {
        const int columns = 2;
        const double gutter = 12;
        return new(
            id, name, paper.Width, paper.Height, columns, rows,
            new SheetPlace(
                (paper.Width - (columns * CardSize.Width) - gutter) / 2,
                (paper.Height - (rows * CardSize.Height) - ((rows - 1) * between)) / 2),
            CardSize.Width + gutter, CardSize.Height + between, CardSize.Width, CardSize.Height, IsCut: true);
    }
}
