using SkiaSharp;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Drawing.Cards;

/// <summary>The colours of a card. All are opaque: what is see-through some card printers cover with dots.</summary>
internal sealed class Palette(DesignSettings settings)
{
    public static readonly SKColor Paper = SKColors.White;

    public static readonly SKColor Ink = Of(CardColor.Ink);

    public static readonly SKColor Quiet = new(0x52, 0x52, 0x5b);

    public SKColor Main { get; } = Of(settings.Main);

    public SKColor OnMain { get; } = Of(settings.Main.TextUpon);

    /// <summary>The main colour, a little toward what is written on it.</summary>
    public SKColor Shade { get; } = Mix(settings.Main, settings.Main.TextUpon, 0.09f);

    public SKColor Accent { get; } = Of(settings.Accent);

    public SKColor OnAccent { get; } = Of(settings.Accent.TextUpon);

    /// <summary>The main colour where it can be read on paper, else ink.</summary>
    public SKColor Strong { get; } = settings.Main.Contrast(CardColor.White) >= 4.5 ? Of(settings.Main) : Ink;

    /// <summary>Behind initials.</summary>
    public SKColor Tint { get; } = Mix(CardColor.White, settings.Main, 0.13f);

    public static SKColor Of(CardColor color) => new(color.Red, color.Green, color.Blue);

    private static SKColor Mix(CardColor from, CardColor to, float part) =>
        new(Part(from.Red, to.Red, part), Part(from.Green, to.Green, part), Part(from.Blue, to.Blue, part));

    private static byte Part(byte from, byte to, float part) => (byte)Math.Round(from + ((to - from) * part));
}
