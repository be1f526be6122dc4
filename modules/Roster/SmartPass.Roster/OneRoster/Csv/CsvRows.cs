using System.Text;
using System.Text.Unicode;

namespace SmartPass.Roster.OneRoster.Csv;

/// <summary>Reads RFC 4180 from UTF-8, row by row, without making a string of what nobody asks for, and knows line and column of every fault. (CsvHelper knows neither for a quote that is never closed, and reads on to the end of the file.)</summary>
internal sealed class CsvRows(Stream stream) : IDisposable
{
    /// <summary>No row of a roster is longer.</summary>
    public const int LongestRow = 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _row;
    private int _end;
    private int _length;
    private int _nextLine = 1;
    private bool _started;
    private bool _atEnd;
    private Field[] _fields = new Field[32];

    /// <summary>Line the row begins on, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Fields of the row.</summary>
    public int Count { get; private set; }

    /// <summary>Why reading stopped before the end; null at the end.</summary>
    public CsvFault? Fault { get; private set; }

    /// <summary>A row with nothing in it.</summary>
    public bool IsBlank => Count == 1 && _fields[0].Length == 0;

    /// <summary>The field's bytes without its quotes.</summary>
    public ReadOnlySpan<byte> this[int field]
    {
        get
        {
            var (start, length, escaped) = _fields[field];
            var bytes = _buffer.AsSpan(_row + start, length);
            return escaped ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\"\"", "\"")) : bytes;
        }
    }

    /// <summary>Character of the line at which the field begins, from 1.</summary>
    public int ColumnOf(int field) => Column(_fields[field].Start);

    public bool Read()
    {
        if (Fault is not null || !Start())
        {
            return false;
        }

        _row += _length;
        _length = 0;
        Count = 0;
        Line = _nextLine;
        if (!Has(0))
        {
            return false;
        }

        var at = 0;
        while (ReadField(ref at))
        {
            switch (Has(at) ? Byte(at) : -1)
            {
                case ',':
                    at++;
                    continue;
                case -1 when Fault is null:
                    return Finish(at);
                case '\n':
                    _nextLine++;
                    return Finish(at + 1);
                case '\r' when Has(at + 1) && Byte(at + 1) == '\n':
                    _nextLine++;
                    return Finish(at + 2);
                case '\r':
                    return Fail("csv.bare_carriage_return", "A carriage return stands alone; lines end with LF or CR LF.", at);
                default:
                    return false;
            }
        }

        return false;
    }

    public void Dispose() => stream.Dispose();

    private bool ReadField(ref int at)
    {
        if (Has(at) && Byte(at) == '"')
        {
            return ReadQuoted(ref at);
        }

        var start = at;
        while (true)
        {
            var found = _buffer.AsSpan(_row + at, _end - _row - at).IndexOfAny(",\r\n\""u8);
            if (found >= 0)
            {
                at += found;
                break;
            }

            at = _end - _row;
            if (!Has(at))
            {
                break;
            }
        }

        if (Has(at) && Byte(at) == '"')
        {
            return Fail("csv.unescaped_quote", "A quote stands inside a field that is not quoted. Quote the field and double the quote.", at);
        }

        Keep(start, at - start, false);
        return Fault is null;
    }

    private bool ReadQuoted(ref int at)
    {
        var start = at++;
        var escaped = false;
        var lines = 0;
        while (true)
        {
            var found = Has(at) ? _buffer.AsSpan(_row + at, _end - _row - at).IndexOfAny((byte)'"', (byte)'\n') : -1;
            if (found < 0)
            {
                at = Math.Max(at, _end - _row);
                if (!Has(at))
                {
                    return Fail("csv.unclosed_quote", "The quote that opens this field is never closed.", start);
                }

                continue;
            }

            at += found + 1;
            if (Byte(at - 1) == '\n')
            {
                lines++;
            }
            else if (Has(at) && Byte(at) == '"')
            {
                escaped = true;
                at++;
            }
            else if (!Has(at) || Byte(at) is (byte)',' or (byte)'\r' or (byte)'\n')
            {
                break;
            }
            else
            {
                return lines > 0
                    ? Fail("csv.unclosed_quote", "The quote that opens this field is not closed on its line.", start)
                    : Fail("csv.unescaped_quote", "A quote inside a quoted field must be doubled.", at - 1);
            }
        }

        if (lines > 0)
        {
            return Fail("csv.line_break_in_quoted_field", "The field goes on over the end of the line; the standard does not allow it.", start);
        }

        Keep(start + 1, at - start - 2, escaped);
        return true;
    }

    private bool Finish(int length)
    {
        _length = length;
        return Utf8.IsValid(_buffer.AsSpan(_row, length)) || FailAtBadByte(length);
    }

    private bool FailAtBadByte(int length)
    {
        var good = 0;
        while (Rune.DecodeFromUtf8(_buffer.AsSpan(_row + good, length - good), out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            good += used;
        }

        return Fail("csv.invalid_utf8", "The file is not in UTF-8 here. Export it as UTF-8 (not as \"ANSI\" or Windows-1252).", good);
    }

    private bool Start()
    {
        if (!_started)
        {
            _started = true;
            Has(2);
            _row = _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8) ? 3 : 0;
        }

        return Fault is null;
    }

    private void Keep(int start, int length, bool escaped)
    {
        if (Count == _fields.Length)
        {
            Array.Resize(ref _fields, Count * 2);
        }

        _fields[Count++] = new Field(start, length, escaped);
    }

    private byte Byte(int at) => _buffer[_row + at];

    /// <summary>Whether there is a byte at this place of the row; reads on to find out.</summary>
    private bool Has(int at)
    {
        while (_row + at >= _end)
        {
            if (_atEnd || Fault is not null)
            {
                return false;
            }

            if (_row > 0)
            {
                _buffer.AsSpan(_row, _end - _row).CopyTo(_buffer);
                (_end, _row) = (_end - _row, 0);
            }

            if (_end == _buffer.Length)
            {
                if (_end >= LongestRow)
                {
                    return Fail("csv.row_too_long", "A line longer than a mebibyte: this is no roster file.", 0);
                }

                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            var read = stream.Read(_buffer.AsSpan(_end));
            _atEnd = read == 0;
            _end += read;
        }

        return true;
    }

    private bool Fail(string code, string message, int at)
    {
        Fault ??= new CsvFault(code, message, Line, Column(at));
        return false;
    }

    private int Column(int at)
    {
        var column = 1;
        foreach (var letter in _buffer.AsSpan(_row, Math.Min(at, _end - _row)))
        {
            column += (letter & 0xC0) == 0x80 ? 0 : 1;
        }

        return column;
    }

    private readonly record struct Field(int Start, int Length, bool Escaped);
}
