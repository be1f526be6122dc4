using System.Globalization;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>What a group is called that nobody wrote by hand, until someone gives it another name.</summary>
internal static class GroupName
{
    // Room for a number behind it.
    private const int Longest = EncounterGroup.LongestName - 5;

    /// <summary>"Maya and Jordan", "Maya, Jordan and Sam", or how many they are where that would be too long.</summary>
    public static string Of(IReadOnlyList<string> givenNames) =>
        givenNames.Count > 1 && Listed.InWords(givenNames) is { Length: <= Longest } names ? names : string.Create(CultureInfo.InvariantCulture, $"Group of {givenNames.Count}");

    public static string Notes(Overlap overlap) =>
        string.Create(CultureInfo.InvariantCulture, $"From a detected overlap: together {overlap.Times} times in the four weeks until {overlap.Until:MMM d, yyyy}.");
}

/// <summary>Several words in a sentence.</summary>
internal static class Listed
{
    /// <summary>"one", "one and two", "one, two and three".</summary>
    public static string InWords(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
