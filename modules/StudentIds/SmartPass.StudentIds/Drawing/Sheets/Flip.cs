namespace SmartPass.StudentIds.Drawing.Sheets;

/// <summary>The edge over which a printer turns a sheet for its back.</summary>
internal enum Flip
{
    LongEdge,
    ShortEdge,
}
