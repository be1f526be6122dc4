namespace SmartPass.StudentIds.Drawing.Sheets;

/// <summary>What everything on a page is moved by, in millimetres to the right and down, since a printer draws its paper in a little beside its mark.</summary>
internal readonly record struct SheetOffset(double X, double Y)
{
    public static SheetOffset None => default;
}
