using CsvHelper;
using SmartPass.Platform.Export;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Csv;

/// <summary>Reads the text of a rooms file: led by its heading, forgiving in spelling, exact about quotes and cells.</summary>
internal static class RoomsFile
{
    public const int MostBytes = 2 * 1024 * 1024;
    public const int MostRows = 5000;
    private const int MostProblems = 100;

    public static FileReading Read(string text)
    {
        CsvMalformedReason? flaw = null;
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = SeparatorOf(text),
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => flaw = record.Reason,
        });
        if (!csv.Read() || Cells(csv).All(string.IsNullOrWhiteSpace))
        {
            return Broken(null, "The file is empty. Its first line must name the columns; “name” is required.");
        }

        var headings = Cells(csv).Select(heading => heading.Trim()).ToList();
        var columns = headings.Select(RoomColumn.Called).ToList();
        if ((flaw is null ? WrongHeading(headings, columns) : SayOf(flaw.Value)) is { } wrong)
        {
            return Broken(1, wrong);
        }

        var (rows, problems) = ReadRows(csv, columns, () => flaw);
        return (rows, problems) switch
        {
            (_, { Count: > 0 }) => new FileReading.Broken(problems),
            ({ Count: 0 }, _) => Broken(null, "The file has a heading but no rooms below it."),
            _ => new FileReading.Rows(rows, [.. headings.Where((heading, at) => heading.Length > 0 && columns[at] is null)]),
        };
    }

    private static (List<FileRow> Rows, List<FileProblem> Problems) ReadRows(CsvReader csv, List<RoomColumn?> columns, Func<CsvMalformedReason?> flaw)
    {
        var rows = new List<FileRow>();
        var problems = new List<FileProblem>();
        while (problems.Count < MostProblems && csv.Read())
        {
            var (line, cells) = ((int)csv.LineNumber, Cells(csv));
            if (flaw() is { } reason && SayOf(reason) is { } broken)
            {
                // An open quote swallows all that follows, so nothing after it can be judged.
                problems.Add(new FileProblem(line, null, broken));
                break;
            }

            if (rows.Count == MostRows)
            {
                problems.Add(new FileProblem(line, null, $"The file has more than {MostRows:N0} rooms. Split it."));
                break;
            }

            if (cells.Skip(columns.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                problems.Add(new FileProblem(line, null, $"This line has {cells.Count} cells, the heading {columns.Count}. Put quotes (\"…\") around a cell that contains a comma."));
            }
            else if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                rows.Add(new FileRow(line, ByField(cells, columns)));
            }
        }

        return (rows, problems);
    }

    private static List<string> Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static Dictionary<string, string> ByField(List<string> cells, List<RoomColumn?> columns)
    {
        var row = new Dictionary<string, string>();
        for (var at = 0; at < columns.Count; at++)
        {
            if (columns[at] is { } column)
            {
                row[column.Field] = at < cells.Count ? FormulaGuard.Lift(cells[at].Trim(' ', '\u00a0')).Trim() : "";
            }
        }

        return row;
    }

    private static string? WrongHeading(List<string> headings, List<RoomColumn?> columns)
    {
        if (columns.All(column => column?.Field != nameof(WrittenRoom.Name)))
        {
            return $"The column “name” is missing. The first line must name the columns: {string.Join(", ", RoomColumn.All.Select(column => column.Title))}.";
        }

        return columns.OfType<RoomColumn>().GroupBy(column => column.Title).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? $"The column “{twice.Key}” is there twice: {string.Join(", ", headings.Where(heading => RoomColumn.Called(heading)?.Title == twice.Key))}. Keep one."
            : null;
    }

    private static string? SayOf(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "A quote (\") in this line is not closed. Close it, or write two quotes (\"\") for a quote inside a cell.",
        CsvMalformedReason.TextAfterClosingQuote => "There is text after a closing quote (\") in this line. Write two quotes (\"\") for a quote inside a cell.",
        _ => null,
    };

    // Spreadsheets of some countries save semicolons, and a paste from a sheet has tabs; the heading tells.
    private static char SeparatorOf(string text)
    {
        var heading = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length);
        return heading.Contains(',') ? ',' : heading.Contains(';') ? ';' : heading.Contains('\t') ? '\t' : ',';
    }

    private static FileReading.Broken Broken(int? line, string message) => new([new FileProblem(line, null, message)]);
}
