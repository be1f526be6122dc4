namespace SmartPass.EncounterPrevention.Domain;

/// <summary>Several words in a sentence.</summary>
internal static class Listed
{
    /// <summary>"one", "one and two", "one, two and three".</summary>
    public static string InWords(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
