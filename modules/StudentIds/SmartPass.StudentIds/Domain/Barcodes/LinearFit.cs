namespace SmartPass.StudentIds.Domain.Barcodes;

/// <summary>Whether a barcode of lines can say a text so that a card printer of 300 dots an inch holds it and scanners read it.</summary>
internal enum LinearFit
{
    Fits,

    /// <summary>The code has no sign for some character.</summary>
    CannotSay,

    /// <summary>At the least width of a module it is longer than its place on the card.</summary>
    TooLong,
}
