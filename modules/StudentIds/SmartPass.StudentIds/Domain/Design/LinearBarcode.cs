namespace SmartPass.StudentIds.Domain.Design;

/// <summary>The barcode of lines on a card.</summary>
internal enum LinearBarcode
{
    None,
    Code39,
    Code128,
}
