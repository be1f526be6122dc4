namespace SmartPass.Roster.OneRoster.Tables;

/// <summary>One file of the standard: its columns in order, and those without which it says nothing.</summary>
/// <param name="Name">Without ending: "users".</param>
/// <param name="Columns">The standard's columns in the standard's order.</param>
/// <param name="Needed">Columns whose header must be there.</param>
internal sealed record TableLayout(string Name, string[] Columns, string[] Needed)
{
    /// <summary>Spellings seen in real files, by the standard's name.</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["termSourcedId"] = "termSourcedIds",
        ["dataLastModified"] = "dateLastModified",
        ["prefferedGivenName"] = "preferredGivenName",
        ["prefferedFamilyName"] = "preferredFamilyName",
        ["grade"] = "grades",
        ["userId"] = "userSourcedId",
        ["orgSourcedId"] = "orgSourcedIds",
        ["orgSourcedIds"] = "orgSourcedId",
        ["period"] = "periods",
        ["subject"] = "subjects",
        ["agentSourcedId"] = "agentSourcedIds",
    };

    public string File => Name + ".csv";

    /// <summary>The standard's column a header means, and whether it had to be guessed.</summary>
    public (string Column, HeaderMatch Match)? Find(string header) =>
        Columns.Contains(header) ? (header, HeaderMatch.Exact)
        : Columns.FirstOrDefault(column => column.Equals(header, StringComparison.OrdinalIgnoreCase)) is { } folded ? (folded, HeaderMatch.Case)
        : Aliases.TryGetValue(header, out var alias) && Columns.Contains(alias) ? (alias, HeaderMatch.Alias)
        : null;
}

/// <summary>How near a header is to the standard's.</summary>
internal enum HeaderMatch
{
    Exact,
    Case,
    Alias,
}
