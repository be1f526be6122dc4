using System.Text;
using CsvHelper;

namespace SmartPass.Platform.Export;

/// <summary>A small CSV file read whole: led by its first line, with lines counted as an editor counts them, and exact about quotes and cells. A roster is no small file: that one is streamed.</summary>
public sealed class CsvFile
{
    public const int MostBytes = 2 * 1024 * 1024;
    public const int MostRows = 5000;
    private const int MostFaults = 100;
    private readonly List<CsvLine> _lines = [];
    private readonly List<CsvFault> _faults = [];

    private CsvFile()
    {
    }

    /// <summary>The cells of the first line; a column without a heading has an empty one.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>The lines below it that hold anything.</summary>
    public IReadOnlyList<CsvLine> Lines => _lines;

    /// <summary>What keeps the file from being read; with any of them its lines are not to be used.</summary>
    public IReadOnlyList<CsvFault> Faults => _faults;

    /// <summary>Text from uploaded bytes: UTF-8 or UTF-16 by its mark, else UTF-8, else the Western letters (Windows-1252) that older spreadsheets save.</summary>
    public static string Decode(byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    public static CsvFile Read(string text)
    {
        var file = new CsvFile();
        if (NotCsv(text) is { } fault)
        {
            file._faults.Add(fault);
        }
        else
        {
            file.Take(text.TrimStart('\uFEFF'));
        }

        return file;
    }

    /// <summary>The file of these lines, ready for a spreadsheet: no cell of it is run as a formula.</summary>
    public static string Write(IEnumerable<string> headings, IEnumerable<IEnumerable<string?>> lines)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions(), true))
        {
            foreach (var line in lines.Prepend(headings))
            {
                foreach (var cell in line)
                {
                    csv.WriteField(FormulaGuard.Guard(cell ?? ""));
                }

                csv.EndRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>The same as bytes to download. With the mark, spreadsheets read it as UTF-8.</summary>
    public static byte[] Bytes(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

    private void Take(string text)
    {
        CsvMalformedReason? flaw = null;
        var separator = SeparatorOf(text);
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = separator != '\t',
            OnMalformedRecord = record => flaw = record.Reason,
        });
        while (_faults.Count < MostFaults && csv.Read())
        {
            var (line, cells) = ((int)csv.LineNumber, Cells(csv));
            if (flaw is { } reason && BrokenQuote(reason, csv, line) is { } broken)
            {
                // An open quote swallows all that follows, so nothing after it can be judged.
                _faults.Add(broken);
                return;
            }

            if (cells.TrueForAll(string.IsNullOrEmpty))
            {
                continue;
            }

            if (Headings.Count == 0)
            {
                Headings = cells;
            }
            else if (_lines.Count == MostRows)
            {
                _faults.Add(new CsvFault(CsvFault.TooManyRows, line, 1, $"The file has more than {MostRows:N0} rows. Leave in only those of this school, or split it."));
                return;
            }
            else
            {
                Take(line, cells);
            }
        }

        if (Headings.Count == 0)
        {
            _faults.Add(new CsvFault(CsvFault.Empty, null, null, "The file is empty. Its first line must name the columns."));
        }
    }

    private void Take(int line, List<string> cells)
    {
        if (cells.Skip(Headings.Count).Any(cell => cell.Length > 0))
        {
            _faults.Add(new CsvFault(CsvFault.SurplusCells, line, Headings.Count + 1, $"This line has {cells.Count} cells, the heading {Headings.Count}. Put quotes (\"…\") around a cell that contains a comma."));
        }
        else
        {
            _lines.Add(new CsvLine(line, cells));
        }
    }

    private static List<string> Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(at => FormulaGuard.Lift(csv.GetString(at).Trim(' ', '\u00a0')).Trim())];

    private static CsvFault? NotCsv(string text) =>
        text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)
            ? new CsvFault(CsvFault.NotCsv, null, null, "This is an Excel workbook or a zip. In Excel, choose Save As and “CSV UTF-8”, then upload that file.")
        : text.Contains('\0', StringComparison.Ordinal)
            ? new CsvFault(CsvFault.NotCsv, null, null, "This is not a CSV file. Save your list as CSV, then upload that file.")
        : null;

    private static CsvFault? BrokenQuote(CsvMalformedReason reason, CsvReader csv, int line) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => new CsvFault(CsvFault.BrokenQuote, line, csv.FieldCount, "A quote (\") in this line is not closed. Close it, or write two quotes (\"\") for a quote inside a cell."),
        CsvMalformedReason.TextAfterClosingQuote => new CsvFault(CsvFault.BrokenQuote, line, ColumnBehindQuote(csv), "There is text after a closing quote (\") in this line. Write two quotes (\"\") for a quote inside a cell."),
        _ => null,
    };

    private static int ColumnBehindQuote(CsvReader csv)
    {
        for (var at = 0; at < csv.FieldCount; at++)
        {
            var raw = csv.GetRawSpan(at).Trim((byte)' ');
            if (raw.StartsWith("\""u8) && !raw.EndsWith("\""u8))
            {
                return at + 1;
            }
        }

        return 1;
    }

    // Spreadsheets of some countries save semicolons, and a paste from a sheet has tabs; the heading tells.
    private static char SeparatorOf(string text)
    {
        var heading = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length);
        return heading.Contains(',') ? ',' : heading.Contains(';') ? ';' : heading.Contains('\t') ? '\t' : ',';
    }
}

/// <param name="Number">Line of the file on which it begins, from 1.</param>
/// <param name="Cells">Its cells, trimmed, with the guard of a formula taken off; there may be fewer than headings.</param>
public sealed record CsvLine(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of a column, from 0; empty where the line ends before it.</summary>
    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";
}

/// <param name="Code">Stable name of what is wrong.</param>
/// <param name="Line">Line of the file, from 1; null for the whole file.</param>
/// <param name="Column">Column, from 1; null for the whole file.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record CsvFault(string Code, int? Line, int? Column, string Message)
{
    public const string Empty = "empty";
    public const string NotCsv = "not-csv";
    public const string BrokenQuote = "broken-quote";
    public const string TooManyRows = "too-many-rows";
    public const string SurplusCells = "surplus-cells";
}
