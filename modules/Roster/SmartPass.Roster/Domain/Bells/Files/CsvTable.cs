using System.Text;
using SmartPass.Platform.Export;

namespace SmartPass.Roster.Domain.Bells.Files;

/// <summary>A small CSV file read whole: a header that leads, and rows that know their line. Quoted or not, BOM or not, any line end.</summary>
internal sealed class CsvTable
{
    /// <summary>Of a district's schools together; special days among them.</summary>
    public const int MostRows = 5_000;

    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private CsvTable(string file) => File = file;

    public string File { get; }

    public IReadOnlyList<CsvRow> Rows { get; private set; } = [];

    public IEnumerable<string> Columns => _columns.Keys;

    public int? ColumnOf(string name) => _columns.TryGetValue(name, out var index) ? index : null;

    /// <summary>Reads a file; what cannot be read at all, or lacks a column, is an error in <paramref name="findings"/> and answers null.</summary>
    public static CsvTable? Read(string file, string text, IReadOnlyList<string> required, List<BellFinding> findings)
    {
        var table = new CsvTable(file);
        List<CsvRow> rows = [];
        foreach (var (line, cells, open) in Lines(text.TrimStart('\uFEFF')))
        {
            if (open)
            {
                findings.Add(BellFinding.Error(BellCodes.BrokenQuote, file, line, cells.Count, "A quotation mark opens here and is never closed."));
                return null;
            }

            if (table._columns.Count == 0)
            {
                foreach (var (name, index) in cells.Select((cell, index) => (cell.Trim(), index)).Where(pair => pair.Item1.Length > 0))
                {
                    table._columns.TryAdd(name, index);
                }
            }
            else if (rows.Count == MostRows)
            {
                findings.Add(BellFinding.Error(BellCodes.TooManyRows, file, line, 1, $"More than {MostRows:N0} rows: this is no school's schedule. Leave in only the rows of this school."));
                return null;
            }
            else
            {
                rows.Add(new CsvRow(table, line, cells));
            }
        }

        var missing = required.Where(name => !table._columns.ContainsKey(name)).ToArray();
        if (missing.Length > 0)
        {
            findings.Add(BellFinding.Error(BellCodes.MissingColumn, file, 1, 1, $"The first line must name the columns; missing: {string.Join(", ", missing)}."));
            return null;
        }

        table.Rows = rows;
        return table;
    }

    private static IEnumerable<(int Line, List<string> Cells, bool Open)> Lines(string text)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        var line = 1;
        var startsAt = 1;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (quoted)
            {
                line += letter == '\n' ? 1 : 0;
                if (letter != '"')
                {
                    cell.Append(letter);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (letter == '"' && cell.ToString().Trim().Length == 0)
            {
                cell.Clear();
                quoted = true;
            }
            else if (letter == ',')
            {
                Next();
            }
            else if (letter is '\n' or '\r')
            {
                at += letter == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
                Next();
                if (cells.Any(value => value.Length > 0))
                {
                    yield return (startsAt, cells, false);
                }

                cells = [];
                startsAt = ++line;
            }
            else
            {
                cell.Append(letter);
            }
        }

        Next();
        if (quoted || cells.Any(value => value.Length > 0))
        {
            yield return (startsAt, cells, quoted);
        }

        void Next()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }
}

/// <summary>One row, with the line it begins on.</summary>
internal sealed class CsvRow(CsvTable table, int line, IReadOnlyList<string> cells)
{
    public int Line => line;

    /// <summary>The cell of a column, trimmed; empty where the column or the cell is missing. An apostrophe that guards a formula is taken off.</summary>
    public string this[string column] => table.ColumnOf(column) is { } index && index < cells.Count
        ? FormulaGuard.Lift(cells[index])
        : "";

    public BellFinding Error(string code, string column, string message) => BellFinding.Error(code, table.File, line, Column(column), message);

    public BellFinding LeftOut(string code, string column, string message) => new(BellFindingKind.LeftOut, code, table.File, line, Column(column), message);

    public BellFinding Warning(string code, string column, string message) => new(BellFindingKind.Warning, code, table.File, line, Column(column), message);

    private int Column(string name) => (table.ColumnOf(name) ?? 0) + 1;
}
