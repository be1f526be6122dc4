namespace SmartPass.StudentIds.Domain.Design;

/// <summary>What the barcode of lines says.</summary>
internal enum BarcodeContent
{
    /// <summary>The card's own number: a lost card is refused once it is revoked.</summary>
    CardNumber,

    /// <summary>The student or staff number, as libraries and meal systems read it: it names a person, and stays the same on every card.</summary>
    PersonNumber,
}
