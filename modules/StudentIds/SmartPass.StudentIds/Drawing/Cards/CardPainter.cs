using SkiaSharp;

namespace SmartPass.StudentIds.Drawing.Cards;

/// <summary>Draws cards; keeps of each look what all its cards share.</summary>
internal sealed class CardPainter
{
    private readonly Dictionary<CardLook, (Palette Palette, Logo? Logo)> _looks = [];

    /// <summary>Draws a side with its upper left corner at 0, 0, and 3 mm of bleed beyond its edges.</summary>
    public void Draw(Pen pen, CardLook look, CardFace face, CardSide side)
    {
        if (!_looks.TryGetValue(look, out var shared))
        {
            _looks[look] = shared = (new Palette(look.Settings), Logo.Of(look));
        }

        pen.Fill(Beyond(0, (float)CardSize.Height), Palette.Paper);
        if (side == CardSide.Front)
        {
            new Front(pen, look.Settings, shared.Palette, shared.Logo).Draw(face);
        }
        else
        {
            new Back(pen, look.Settings, shared.Palette, shared.Logo).Draw(face);
        }
    }

    /// <summary>From edge to edge of the card and beyond; above too where it begins at the top, below where it ends at the bottom.</summary>
    public static SKRect Beyond(float top, float bottom) => new(
        (float)-CardSize.Bleed, top <= 0 ? (float)-CardSize.Bleed : top, (float)(CardSize.Width + CardSize.Bleed), bottom >= CardSize.Height ? (float)(CardSize.Height + CardSize.Bleed) : bottom);
}
