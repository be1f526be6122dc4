using SkiaSharp;
using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Drawing.Pdf;
using SmartPass.StudentIds.Drawing.Sheets;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Drawing;

/// <summary>A page by which a printer is set: crosses where cards lie, rulers, what to do; and its back.</summary>
internal static class CalibrationPdf
{
    public static void Write(Stream to, Sheet sheet, Flip flip, SheetOffset offset, PdfFacts facts)
    {
        var set = new Typesetter();
        var used = new GlyphCount();
        using (var nowhere = new SKNoDrawCanvas(1, 1))
        {
            Draw(new Pen(nowhere, used, set), CardSide.Front);
            Draw(new Pen(nowhere, used, set), CardSide.Back);
        }

        using var book = new PdfBook(to, facts, used, set);
        book.Page(sheet.Width, sheet.Height, pen => Draw(pen, CardSide.Front));
        book.Page(sheet.Width, sheet.Height, pen => Draw(pen, CardSide.Back));
        book.Close();

        void Draw(Pen pen, CardSide side) => new CalibrationPage(pen, sheet, flip, offset).Draw(side);
    }
}
