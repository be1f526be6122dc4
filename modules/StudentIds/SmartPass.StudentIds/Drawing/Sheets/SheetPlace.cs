namespace SmartPass.StudentIds.Drawing.Sheets;

/// <summary>The upper left corner of a card on its sheet, in millimetres.</summary>
internal readonly record struct SheetPlace(double X, double Y);
