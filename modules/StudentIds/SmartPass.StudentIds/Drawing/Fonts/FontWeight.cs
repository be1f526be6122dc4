namespace SmartPass.StudentIds.Drawing.Fonts;

internal enum FontWeight
{
    Regular,
    Bold,
}
