namespace SmartPass.Roster.OneRoster.Package;

/// <summary>What the package says of itself, gaps filled.</summary>
/// <param name="Source">Key of the system it comes from.</param>
/// <param name="Modes">Mode of each file that is to be read, by name without ending.</param>
/// <param name="IsVersion12">Whether it says it is OneRoster 1.2.</param>
internal sealed record Manifest(string Source, IReadOnlyDictionary<string, TableMode> Modes, bool IsVersion12)
{
    public const string DefaultSource = "default";

    public TableMode ModeOf(string table) => Modes.GetValueOrDefault(table, TableMode.Absent);
}
