using System.Runtime.InteropServices;
using SkiaSharp;

namespace SmartPass.StudentIds.Drawing.Fonts;

/// <summary>Cuts a font down to the glyphs that are used. Skia would embed it whole: seven megabytes for one Chinese name.</summary>
internal static partial class FontSubset
{
    private const string Library = "libHarfBuzzSharp";

    // Without hints, which no printer uses, and with glyphs under their own numbers, as they were shaped.
    private const uint NoHinting = 1;
    private const uint RetainGlyphIds = 2;
    private const int TablesToDrop = 3;

    // How letters are put together was settled in shaping.
    private static readonly string[] Settled = ["GSUB", "GPOS", "GDEF", "kern", "DSIG"];

    public static SKTypeface Of(FontFile font, IEnumerable<ushort> glyphs)
    {
        var input = Checked(SubsetInput());
        try
        {
            var kept = GlyphSet(input);
            foreach (var glyph in glyphs.Prepend((ushort)0))
            {
                SetAdd(kept, glyph);
            }

            SetFlags(input, NoHinting | RetainGlyphIds);
            var dropped = InputSet(input, TablesToDrop);
            foreach (var table in Settled)
            {
                SetAdd(dropped, (uint)((table[0] << 24) | (table[1] << 16) | (table[2] << 8) | table[3]));
            }

            return Typeface(Checked(Subset(font.FaceHandle, input)));
        }
        finally
        {
            DestroyInput(input);
        }
    }

    private static SKTypeface Typeface(nint face)
    {
        var blob = FaceBlob(face);
        try
        {
            using var data = SKData.CreateCopy(BlobData(blob, out var length), length);
            return SKTypeface.FromData(data);
        }
        finally
        {
            DestroyBlob(blob);
            DestroyFace(face);
        }
    }

    private static nint Checked(nint handle) => handle != 0 ? handle : throw new InvalidOperationException("HarfBuzz could not cut a font down.");

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    private static partial nint SubsetInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    private static partial nint GlyphSet(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    private static partial nint InputSet(nint input, int kind);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    private static partial void SetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    private static partial void SetAdd(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    private static partial nint Subset(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    private static partial void DestroyInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    private static partial nint FaceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    private static partial nint BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    private static partial void DestroyBlob(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    private static partial void DestroyFace(nint face);
}
