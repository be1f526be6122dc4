using SmartPass.Platform.Guarding;

namespace SmartPass.StudentIds.Domain.Codes;

/// <summary>What the code of a printed card says: "SP" and ten characters by chance, so that nobody finds one by trying, and that all three kinds of barcode can carry.</summary>
internal static class CardNumber
{
    public const string Mark = "SP";

    private const int Random = 10;

    public const int Length = 12;

    public static string New() => Mark + CodeText.New(Random);

    /// <summary>Reads what a scanner wrote; null for what is not of this form.</summary>
    public static string? Read(string? text)
    {
        var whole = (text ?? "").Trim(' ', '\t', '*').ToUpperInvariant();
        return whole.Length == Length && whole.StartsWith(Mark, StringComparison.Ordinal) && CodeText.Read(whole[Mark.Length..], Random) is { } rest ? Mark + rest : null;
    }
}
