using System.Text;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.Sample;

/// <summary>Writes one CSV file of the sample, with the flaws that were asked for.</summary>
internal sealed class SampleTable : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly SampleFlaws _flaws;
    private readonly string _name;
    private readonly string[] _columns;
    private readonly int[] _order;
    private readonly string _end;
    private int _rows;
    private string?[]? _first;

    public SampleTable(Stream stream, TableLayout layout, SampleFlaws flaws)
    {
        (_flaws, _name, _columns) = (flaws, layout.Name, layout.Columns);
        _end = flaws.Has("crlf") ? "\r\n" : "\n";
        _writer = new StreamWriter(stream, new UTF8Encoding(flaws.Has("bom")), 64 * 1024) { NewLine = _end };
        _order = Order();
        var headers = _order.Select(column => (string?)Header(_columns[column])).ToList();
        if (flaws.Has("extra-columns"))
        {
            headers.AddRange(["metadata.note", "ext_color"]);
        }

        WriteLine(headers);
    }

    public int Rows => _rows;

    /// <param name="values">In the order of the standard's columns.</param>
    public void Row(params string?[] values)
    {
        _rows++;
        if (_flaws.Has("same-id") && _name == "classes")
        {
            _first ??= values;
            values[0] = _first[0];
        }

        var fields = _order.Select(column => Value(_columns[column], values[column])).ToList();
        if (_flaws.Has("extra-columns"))
        {
            fields.AddRange(["seen", "blue"]);
        }

        if (_flaws.Has("row-width") && _name == "users" && _rows == 2)
        {
            fields.RemoveAt(fields.Count - 1);
        }

        WriteLine(fields);
        if (_flaws.Has("broken-quote") && _name == "users" && _rows == 3)
        {
            _writer.Write("\"this quote is never closed");
        }
    }

    public void Dispose() => _writer.Dispose();

    private int[] Order()
    {
        var order = Enumerable.Range(0, _columns.Length);
        if (_flaws.Has("missing-column") && _name == "users")
        {
            order = order.Where(column => _columns[column] != "familyName");
        }

        return [.. _flaws.Has("header-order") ? order.Reverse() : order];
    }

    private string Header(string column) =>
        _flaws.Has("header-alias") && column == "termSourcedIds" ? "termSourcedId"
        : _flaws.Has("header-case") ? column.ToUpperInvariant()
        : column;

    private string? Value(string column, string? value) => column switch
    {
        "status" when _flaws.Has("status-in-bulk") && string.IsNullOrEmpty(value) => "active",
        "dateLastModified" when _flaws.Has("status-in-bulk") && string.IsNullOrEmpty(value) => "2026-08-01T00:00:00.000Z",
        "enabledUser" when _flaws.Has("booleans") => value == "true" ? "TRUE" : "no",
        "startDate" or "endDate" when _flaws.Has("dates-with-time") => value + " 08:00:00",
        "startDate" when _flaws.Has("slash-dates") => DateOnly.ParseExact(value!, "yyyy-MM-dd").ToString("MM'/'dd'/'yyyy"),
        "termSourcedIds" when _flaws.Has("blank-terms") => "",
        "password" when _flaws.Has("passwords") => "Winter2026",
        "grades" when _flaws.Has("short-grades") && _name == "users" => value?.TrimStart('0'),
        "classSourcedId" when _flaws.Has("dangling-class") && _rows == 1 => "no-such-class",
        _ => value,
    };

    private void WriteLine(List<string?> fields)
    {
        for (var at = 0; at < fields.Count; at++)
        {
            if (at > 0)
            {
                _writer.Write(',');
            }

            Write(fields[at] ?? "");
        }

        _writer.Write(_end);
    }

    private void Write(string field)
    {
        if (_flaws.Has("quoted") || field.AsSpan().ContainsAny(",\"\r\n"))
        {
            _writer.Write('"');
            _writer.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
            _writer.Write('"');
        }
        else
        {
            _writer.Write(field);
        }
    }
}
