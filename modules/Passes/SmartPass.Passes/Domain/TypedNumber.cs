namespace SmartPass.Passes.Domain;

/// <summary>What a scanner or a student put into the field for the student number. Scanners add the start and stop signs of the barcode, and some cards have the school before the number ("LHS-100123").</summary>
internal static class TypedNumber
{
    public const int Longest = 40;

    private static readonly char[] Signs = ['*', '%', ';', '?', '$', '+', ' ', '\t'];

    /// <summary>Whether nothing was written. What is longer than any number may be the code of an ID.</summary>
    public static bool IsBlank(string? typed) => (typed ?? "").Trim(Signs).Length == 0;

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
