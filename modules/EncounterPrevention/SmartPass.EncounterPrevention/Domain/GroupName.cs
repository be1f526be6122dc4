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

    public static string Notes(Overlap overlap) => string.Create(
        CultureInfo.InvariantCulture, $"From a detected overlap: {(overlap.Students.Count > 2 ? "two or more of them were " : "")}together {overlap.Times} times in the four weeks until {overlap.Until:MMM d, yyyy}.");
}
