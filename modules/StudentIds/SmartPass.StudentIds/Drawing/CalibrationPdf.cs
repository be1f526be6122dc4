using SmartPass.StudentIds.Drawing.Sheets;

namespace SmartPass.StudentIds.Drawing;

/// <summary>A page by which a printer is set: crosses where cards lie, rulers, what to do; and its back.</summary>
internal static class CalibrationPdf
{
    public static void Write(Stream to, Sheet sheet, Flip flip, SheetOffset offset, PdfFacts facts) => throw new NotSupportedException();
}
