namespace SmartPass.StudentIds.Drawing;

internal enum CardSide
{
    Front,
    Back,
}
