namespace SmartPass.Passes.Domain;

/// <summary>What a scanner or a student put into the field for the student number. Scanners add the start and stop signs of the barcode, and some cards have the school before the number ("LHS-100123"). The number on a card is not signed: a code that is comes with the ID cards.</summary>
internal static class TypedNumber
{
    public const int Longest = 40;

    private static readonly char[] Signs = ['*', '%', ';', '?', '$', '+', ' ', '\t'];

    /// <summary>The numbers it may mean, the likeliest first; none for what is no number.</summary>
    public static IReadOnlyList<string> Read(string? typed)
    {
        var whole = (typed ?? "").Trim(Signs);
        if (whole.Length is 0 or > Longest)
        {
            return [];
        }

        var last = whole[(whole.LastIndexOfAny(['-', ':', '/', ' ']) + 1)..];
        return last.Length > 0 && last != whole ? [whole, last] : [whole];
    }
}
