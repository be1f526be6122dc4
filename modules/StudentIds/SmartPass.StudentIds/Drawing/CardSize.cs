namespace SmartPass.StudentIds.Drawing;

/// <summary>The card: ISO/IEC 7810 ID-1, called CR80, lying. All lengths in millimetres.</summary>
internal static class CardSize
{
    public const double Width = 85.60;

    public const double Height = 53.98;

    public const double Corner = 3.18;

    /// <summary>What is drawn beyond the edge where a card is cut out.</summary>
    public const double Bleed = 3;

    /// <summary>No text and no code comes nearer to the edge.</summary>
    public const double Safe = 3;

    public const double PointsPerMillimetre = 72 / 25.4;
}
