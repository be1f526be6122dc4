using SmartPass.Platform.Export;

namespace SmartPass.Roster.Domain.Bells.Files;

/// <summary>A bell file by the names of its columns.</summary>
internal sealed class BellTable
{
    private readonly Dictionary<string, int> _columns;

    private BellTable(string file, CsvFile csv)
    {
        File = file;
        _columns = csv.Headings.Select((name, index) => (name, index)).Where(column => column.name.Length > 0).ToDictionary(column => column.name, column => column.index, StringComparer.OrdinalIgnoreCase);
        Rows = [.. csv.Lines.Select(line => new BellRow(this, line))];
    }

    public string File { get; }

    public IReadOnlyList<BellRow> Rows { get; }

    public int? ColumnOf(string name) => _columns.TryGetValue(name, out var index) ? index : null;

    /// <summary>Reads a file; what cannot be read at all, or lacks a column, is an error in <paramref name="findings"/> and answers null.</summary>
    public static BellTable? Read(string file, string text, IReadOnlyList<string> required, List<BellFinding> findings)
    {
        var csv = CsvFile.Read(text);
        if (csv.Faults.Count > 0)
        {
            findings.AddRange(csv.Faults.Select(fault => BellFinding.Error(fault.Code == CsvFault.Empty ? BellCodes.MissingColumn : fault.Code, file, fault.Line ?? 1, fault.Column ?? 1, fault.Message)));
            return null;
        }

        if (csv.Headings.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            findings.Add(BellFinding.Error(BellCodes.DuplicateColumn, file, 1, csv.Headings.ToList().LastIndexOf(twice.Last()) + 1, $"The column \"{twice.Key}\" is there twice. Keep one."));
            return null;
        }

        var table = new BellTable(file, csv);
        var missing = required.Where(name => table.ColumnOf(name) is null).ToArray();
        if (missing.Length > 0)
        {
            findings.Add(BellFinding.Error(BellCodes.MissingColumn, file, 1, 1, $"The first line must name the columns; missing: {string.Join(", ", missing)}."));
            return null;
        }

        return table;
    }
}

/// <summary>One row, with the line it begins on.</summary>
internal sealed class BellRow(BellTable table, CsvLine line)
{
    public int Line => line.Number;

    /// <summary>The cell of a column; empty where the column or the cell is missing.</summary>
    public string this[string column] => table.ColumnOf(column) is { } index ? line.Cell(index) : "";

    public BellFinding Error(string code, string column, string message) => Finding(BellFindingKind.Error, code, column, message);

    public BellFinding LeftOut(string code, string column, string message) => Finding(BellFindingKind.LeftOut, code, column, message);

    public BellFinding Warning(string code, string column, string message) => Finding(BellFindingKind.Warning, code, column, message);

    private BellFinding Finding(BellFindingKind kind, string code, string column, string message) => new(kind, code, table.File, Line, (table.ColumnOf(column) ?? 0) + 1, message);
}
