namespace SmartPass.Rooms.Csv;

/// <summary>What an uploaded file holds.</summary>
internal abstract record FileReading
{
    private FileReading()
    {
    }

    /// <param name="All">The rows below the heading.</param>
    /// <param name="LeftOut">Headings that mean nothing here.</param>
    public sealed record Rows(IReadOnlyList<FileRow> All, IReadOnlyList<string> LeftOut) : FileReading;

    public sealed record Broken(IReadOnlyList<FileProblem> Problems) : FileReading;
}

/// <summary>One row, by field. A field that is absent has no column in the file: the room keeps what it has.</summary>
internal sealed record FileRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>What is written in a cell; null where the column is missing or the cell empty.</summary>
    public string? Written(string field) => Cells.TryGetValue(field, out var text) && text.Length > 0 ? text : null;

    public bool Has(string field) => Cells.ContainsKey(field);
}

/// <param name="Line">Line of the file, from 1; null for the whole file.</param>
/// <param name="Column">Heading of the column; null for the whole line.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record FileProblem(int? Line, string? Column, string Message);
