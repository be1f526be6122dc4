using System.Text;
using SmartPass.Roster.OneRoster.Csv;
using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.OneRoster.Tables;

/// <summary>Which field of a row holds which column; whatever the order, the case and the spelling.</summary>
internal sealed class Header
{
    private readonly Dictionary<string, int> _fields = [];

    public int Width { get; private init; }

    /// <summary>Reads the header line; null, with the reason among the findings, where the file cannot be read with it.</summary>
    public static Header? Read(CsvRows row, TableLayout layout, TableMode mode, Findings findings)
    {
        var header = new Header { Width = row.Count };
        var errors = findings.Errors;
        header.Match(row, layout, findings);
        header.TellMissing(layout, mode, findings);
        return findings.Errors == errors ? header : null;
    }

    /// <summary>The field of a column; -1 where the file has none.</summary>
    public int this[string column] => _fields.GetValueOrDefault(column, -1);

    private void Match(CsvRows row, TableLayout layout, Findings findings)
    {
        var (last, ordered, metadata) = (-1, true, false);
        for (var field = 0; field < row.Count; field++)
        {
            var name = Encoding.UTF8.GetString(row[field]).Trim();
            var place = (Line: row.Line, Column: row.ColumnOf(field));
            if (layout.Find(name) is not { } found)
            {
                metadata |= name.StartsWith("metadata", StringComparison.OrdinalIgnoreCase);
                TellExtra(name, layout, place, findings);
                continue;
            }

            if (found.Match != HeaderMatch.Exact)
            {
                findings.Warn(
                    found.Match == HeaderMatch.Case ? "schema.header_case" : "schema.header_alias",
                    $"The standard writes {found.Column}, not {EntryCheck.Printable(name)}. It was read all the same.",
                    layout.File, place.Line, place.Column);
            }

            if (!_fields.TryAdd(found.Column, field))
            {
                findings.Error("table.duplicate_header", $"The column {found.Column} stands twice; it cannot be told which one counts.", layout.File, place.Line, place.Column);
            }

            if (metadata)
            {
                metadata = false;
                findings.Warn("schema.metadata_column_position", "Columns of the exporter's own belong at the far right.", layout.File, place.Line, place.Column);
            }

            var standard = Array.IndexOf(layout.Columns, found.Column);
            ordered &= standard > last;
            last = standard;
        }

        if (!ordered)
        {
            findings.Warn("schema.header_order_mismatch", "The columns are not in the standard's order; they were read by name.", layout.File, 1);
        }
    }

    private static void TellExtra(string name, TableLayout layout, (int Line, int Column) place, Findings findings)
    {
        var (code, message) = name switch
        {
            "" => ("schema.blank_header", "A column has no name; it was ignored."),
            _ when name.Equals("metadata", StringComparison.OrdinalIgnoreCase) || name.Equals("metadata.", StringComparison.OrdinalIgnoreCase) =>
                ("schema.invalid_metadata_header", "A metadata column needs a name after the dot; it was ignored."),
            _ => ("schema.extra_column", $"The standard knows no column {EntryCheck.Printable(name)}; it was ignored."),
        };
        findings.Warn(code, message, layout.File, place.Line, place.Column);
    }

    private void TellMissing(TableLayout layout, TableMode mode, Findings findings)
    {
        var needed = mode == TableMode.Delta ? layout.Needed.Append("status") : layout.Needed;
        foreach (var column in needed.Where(column => !_fields.ContainsKey(column)))
        {
            findings.Error("schema.missing_header", $"The column {column} is missing. Export the file with it.", layout.File, 1);
        }

        var optional = layout.Columns.Except(layout.Needed).Where(column => !_fields.ContainsKey(column) && IsExpected(column, layout)).ToList();
        if (optional.Count > 0)
        {
            findings.Warn("schema.missing_optional_header", $"Optional columns are missing: {string.Join(", ", optional)}.", layout.File, 1);
        }
    }

    // The safest export has no passwords and nothing of demographics but the birth date: no warning for doing right.
    private static bool IsExpected(string column, TableLayout layout) =>
        column != "password" && (layout.Name != "demographics" || column == "birthDate");
}
