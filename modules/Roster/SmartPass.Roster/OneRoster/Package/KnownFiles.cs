using System.Diagnostics.CodeAnalysis;

namespace SmartPass.Roster.OneRoster.Package;

/// <summary>The files of OneRoster 1.1 and 1.2, by the standard's spelling.</summary>
internal static class KnownFiles
{
    public const string Manifest = "manifest.csv";

    private static readonly Dictionary<string, string> ByName = new[]
    {
        "academicSessions", "categories", "classes", "classResources", "courses", "courseResources", "demographics", "enrollments",
        "lineItems", "orgs", "resources", "results", "users",
        "lineItemLearningObjectiveIds", "lineItemScoreScales", "resultLearningObjectiveIds", "resultScoreScales", "roles", "scoreScales",
        "userProfiles", "userResources", "manifest",
    }.ToDictionary(name => name + ".csv", name => name + ".csv", StringComparer.OrdinalIgnoreCase);

    public static bool TryFind(string name, [NotNullWhen(true)] out string? file) => ByName.TryGetValue(name, out file);

    public static bool IsTable(string name) => name != "manifest" && ByName.ContainsKey(name + ".csv");

    public static string Spelling(string name) => Path.GetFileNameWithoutExtension(ByName[name + ".csv"]);

    public static string WhyIgnored(string name) => name.Equals("userFlags.csv", StringComparison.OrdinalIgnoreCase)
        ? "This file tells of disabilities and free meals; it was not opened. Please leave it out of the export."
        : "The standard knows no such file; it was not read.";
}
