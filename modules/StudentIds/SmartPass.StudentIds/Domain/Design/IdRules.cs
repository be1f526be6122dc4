namespace SmartPass.StudentIds.Domain.Design;

/// <summary>What a school asks of those who show an ID.</summary>
/// <param name="PinWithPrintedCards">Whether kiosks ask for the PIN when a printed card or a typed number is used.</param>
internal sealed record IdRules(bool PinWithPrintedCards)
{
    public static IdRules Usual { get; } = new(PinWithPrintedCards: false);
}
