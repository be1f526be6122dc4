using SkiaSharp;
using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing.Pdf;

/// <summary>A PDF under way: every page is written when it is complete, and nothing is kept of it but its place in the file.</summary>
internal sealed class PdfBook : IDisposable
{
    private readonly SKDocument _document;
    private readonly Dictionary<FontFile, SKTypeface> _fonts;
    private readonly Letters _letters;
    private readonly Typesetter _set;

    /// <param name="to">Where it goes; left open.</param>
    /// <param name="facts">What it says of itself.</param>
    /// <param name="used">The glyphs of all its pages.</param>
    /// <param name="set">What sets its text.</param>
    public PdfBook(Stream to, PdfFacts facts, GlyphCount used, Typesetter set)
    {
        _fonts = used.Subsets();
        _letters = new Letters(font => _fonts[font]);
        _set = set;
        var made = facts.Made.UtcDateTime;
        _document = SKDocument.CreatePdf(to, new SKDocumentPdfMetadata { Title = facts.Title, Creator = "SmartPass", Producer = "SmartPass", Creation = made, Modified = made, RasterDpi = 300, EncodingQuality = 101 });
    }

    /// <summary>Draws a page; sizes in millimetres.</summary>
    public void Page(double width, double height, Action<Pen> draw)
    {
        var canvas = _document.BeginPage((float)(width * CardSize.PointsPerMillimetre), (float)(height * CardSize.PointsPerMillimetre));
        canvas.Scale((float)CardSize.PointsPerMillimetre);
        draw(new Pen(canvas, _letters, _set));
        _document.EndPage();
    }

    public void Close() => _document.Close();

    public void Dispose()
    {
        _document.Dispose();
        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }
    }
}
