using SmartPass.Platform.Export;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Csv;

/// <summary>Reads a rooms file: led by its heading, and forgiving in how its columns are called.</summary>
internal static class RoomsFile
{
    public static FileReading Read(byte[] bytes)
    {
        var file = CsvFile.Read(CsvFile.Decode(bytes));
        if (file.Faults.Count > 0)
        {
            return new FileReading.Broken([.. file.Faults.Select(fault => new FileProblem(fault.Line, fault.Column > 0 ? file.Headings.ElementAtOrDefault(fault.Column.Value - 1) : null, fault.Message))]);
        }

        var columns = file.Headings.Select(RoomColumn.Called).ToList();
        if (WrongHeading(file.Headings, columns) is { } wrong)
        {
            return new FileReading.Broken([new FileProblem(1, null, wrong)]);
        }

        return file.Lines.Count == 0
            ? new FileReading.Broken([new FileProblem(null, null, "The file has a heading but no rooms below it.")])
            : new FileReading.Rows([.. file.Lines.Select(line => Row(line, columns))], [.. file.Headings.Where((heading, at) => heading.Length > 0 && columns[at] is null)]);
    }

    private static FileRow Row(CsvLine line, List<RoomColumn?> columns) => new(
        line.Number,
        columns.Select((column, at) => (column, at)).Where(pair => pair.column is not null).ToDictionary(pair => pair.column!.Field, pair => line.Cell(pair.at)));

    private static string? WrongHeading(IReadOnlyList<string> headings, List<RoomColumn?> columns)
    {
        if (columns.TrueForAll(column => column?.Field != nameof(WrittenRoom.Name)))
        {
            return $"The column “name” is missing. The first line must name the columns: {string.Join(", ", RoomColumn.All.Select(column => column.Title))}.";
        }

        return columns.OfType<RoomColumn>().GroupBy(column => column.Title).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? $"The column “{twice.Key}” is there twice: {string.Join(", ", headings.Where(heading => RoomColumn.Called(heading)?.Title == twice.Key))}. Keep one."
            : null;
    }
}
