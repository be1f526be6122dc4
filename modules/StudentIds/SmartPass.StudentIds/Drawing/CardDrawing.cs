namespace SmartPass.StudentIds.Drawing;

/// <summary>The drawing of a card: the same for a screen, a card printer and a sheet.</summary>
internal static class CardDrawing
{
    /// <summary>A side of the card as PNG with its round corners, clear beyond them.</summary>
    public static byte[] Png(CardLook look, CardFace face, CardSide side, int dpi) => throw new NotSupportedException();
}
