using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace SmartPass.StudentIds.Drawing.Fonts;

/// <summary>A font as it lies in its file: HarfBuzz shapes by it, and Skia draws with it on screens. It stays open as long as the process lives, since HarfBuzz reads on in the mapped file.</summary>
internal sealed class FontFile
{
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly Lazy<SKTypeface> _typeface;

    public FontFile(string path)
    {
        _blob = Blob.FromFile(path);
        _blob.MakeImmutable();
        _face = new Face(_blob, 0);
        _face.MakeImmutable();
        Shaping = new Font(_face);
        Shaping.SetFunctionsOpenType();
        _typeface = new(() => SKTypeface.FromFile(path));
    }

    public Font Shaping { get; }

    /// <summary>What lengths are divided by: they become parts of the size of the letters.</summary>
    public float UnitsPerEm => _face.UnitsPerEm;

    public SKTypeface Typeface => _typeface.Value;

    public nint FaceHandle => _face.Handle;

    /// <summary>Whether it has every character of what is read as one.</summary>
    public bool Has(string element)
    {
        foreach (var rune in element.EnumerateRunes())
        {
            if (!Leaves(rune) && !Shaping.TryGetNominalGlyph((uint)rune.Value, out _))
            {
                return false;
            }
        }

        return true;
    }

    // Joiners and marks of choice say how their neighbours look and have no looks of their own.
    private static bool Leaves(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control || rune.Value is >= 0xFE00 and <= 0xFE0F;
}
