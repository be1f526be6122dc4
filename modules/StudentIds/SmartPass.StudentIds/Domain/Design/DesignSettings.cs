namespace SmartPass.StudentIds.Domain.Design;

/// <summary>How the cards of a school look, for students or for staff.</summary>
/// <param name="Main">The colour of the band with the school's name and logo.</param>
/// <param name="Accent">The colour of the line beside it and of what stands out.</param>
/// <param name="ShowPhoto">Whether the photo stands on the front; without one its place holds initials.</param>
/// <param name="ShowGrade">Whether the grade does (staff: the role).</param>
/// <param name="ShowNumber">Whether the student or staff number does, in figures.</param>
/// <param name="ShowYear">Whether the school year does.</param>
/// <param name="BackText">Text of the back, such as hotlines; lines are kept. Empty for none.</param>
/// <param name="Barcode">The barcode of lines.</param>
/// <param name="Content">What it says.</param>
/// <param name="Prefix">Signs before a person's number in the barcode, for readers of other systems.</param>
/// <param name="Suffix">Signs after it.</param>
/// <param name="PrintQr">Whether the printed card has a QR code with the card's number.</param>
internal sealed record DesignSettings(
    CardColor Main, CardColor Accent, bool ShowPhoto, bool ShowGrade, bool ShowNumber, bool ShowYear, string BackText, LinearBarcode Barcode, BarcodeContent Content, string Prefix, string Suffix, bool PrintQr)
{
    /// <summary>What a school starts from.</summary>
    public static DesignSettings Usual(CardKind kind) => new(
        kind == CardKind.Student ? new CardColor(0x1e, 0x3a, 0x8a) : new CardColor(0x27, 0x27, 0x2a), new CardColor(0xf5, 0x9e, 0x0b),
        ShowPhoto: true, ShowGrade: true, ShowNumber: true, ShowYear: true,
        BackText: "Suicide and Crisis Lifeline: call or text 988\nCrisis Text Line: text HOME to 741741\nIf found, please return to the school office.",
        LinearBarcode.Code128, BarcodeContent.CardNumber, "", "", PrintQr: true);
}
