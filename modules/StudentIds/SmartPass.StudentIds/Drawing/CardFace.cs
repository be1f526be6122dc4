namespace SmartPass.StudentIds.Drawing;

/// <summary>What stands on the card of one person.</summary>
/// <param name="SchoolName">The school's name.</param>
/// <param name="GivenName">Empty for who has one name only.</param>
/// <param name="FamilyName">Empty for who has one name only.</param>
/// <param name="Detail">The grade or role, in words.</param>
/// <param name="Number">The student or staff number.</param>
/// <param name="Year">The school year, such as "2026–27".</param>
/// <param name="Photo">A JPEG, best of 480 × 600 or so; drawn 3:4, cut evenly where it is not.</param>
/// <param name="Initials">What stands in the photo's place where there is none.</param>
/// <param name="CardNumber">What the QR code says.</param>
/// <param name="BarcodeText">What the barcode of lines says; null or empty for none.</param>
internal sealed record CardFace(
    string SchoolName, string GivenName, string FamilyName, string? Detail, string? Number, string Year, ReadOnlyMemory<byte>? Photo, string Initials, string CardNumber, string? BarcodeText);
