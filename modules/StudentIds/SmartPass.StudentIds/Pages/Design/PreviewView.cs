using SmartPass.StudentIds.Domain.Barcodes;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Drawing.Fonts;

namespace SmartPass.StudentIds.Pages.Design;

/// <summary>A design as it would be printed.</summary>
/// <param name="Front">The front, as an address that holds the picture.</param>
/// <param name="Back">The back.</param>
/// <param name="Name">Whose card is shown.</param>
/// <param name="Main">How text reads on the main color; null where that is none.</param>
/// <param name="Accent">How text reads on the accent.</param>
/// <param name="Faults">What cannot be saved as it is.</param>
/// <param name="Notes">What one should know of it.</param>
internal sealed record PreviewView(string Front, string Back, string Name, string? Main, string? Accent, IReadOnlyList<string> Faults, IReadOnlyList<string> Notes)
{
    public const int Dpi = 200;

    public static PreviewView Of(DesignForm form, CardLook look, CardFace face) => new(
        Address(CardDrawing.Png(look, face, CardSide.Front, Dpi)), Address(CardDrawing.Png(look, face, CardSide.Back, Dpi)), $"{face.GivenName} {face.FamilyName}".Trim(),
        DesignForm.Reads(form.Main), DesignForm.Reads(form.Accent), [.. form.Faults().Select(fault => fault.Message)], [.. NotesOf(look.Settings, face)]);

    private static IEnumerable<string> NotesOf(DesignSettings settings, CardFace face)
    {
        if (settings.Barcode != LinearBarcode.None && face.BarcodeText is null)
        {
            yield return settings.Content == BarcodeContent.PersonNumber && face.Number is null
                ? "The roster has no number of theirs, so this card has no barcode."
                : "This barcode cannot hold that number. Choose Code 128.";
        }

        if (face.BarcodeText is { } text && settings.Barcode != LinearBarcode.None && LinearBars.Fit(settings.Barcode, text) == LinearFit.TooLong)
        {
            yield return $"The barcode of “{text}” is longer than the card has room for. {(settings.Barcode == LinearBarcode.Code39 ? "Choose Code 128, which is shorter." : "Shorten what stands before and after the number.")}";
        }

        if (FontShelf.Missing(settings.BackText.Replace("\n", "", StringComparison.Ordinal)) is { Count: > 0 } missing)
        {
            yield return $"No font here has {string.Join(' ', missing)}. Write it otherwise, or it prints as an empty box.";
        }
    }

    private static string Address(byte[] png) => $"data:image/png;base64,{Convert.ToBase64String(png)}";
}
