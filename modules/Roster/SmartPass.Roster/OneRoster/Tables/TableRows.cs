using SmartPass.Roster.OneRoster.Csv;
using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.OneRoster.Tables;

/// <summary>The rows of one file of the package, by column names.</summary>
internal sealed class TableRows : IDisposable
{
    private readonly CsvRows _rows;
    private readonly PackageLimits _limits;
    private int _count;

    private TableRows(CsvRows rows, TableLayout layout, TableMode mode, Findings findings, PackageLimits limits)
    {
        _rows = rows;
        _limits = limits;
        Layout = layout;
        Mode = mode;
        Findings = findings;
        if (_rows.Read())
        {
            Header = Header.Read(_rows, layout, mode, findings)!;
            IsOpen = Header is not null;
        }
        else
        {
            TellFault();
            if (_rows.Fault is null)
            {
                findings.Error("schema.missing_header", "The file is empty; not even its header is there.", layout.File);
            }
        }
    }

    public TableLayout Layout { get; }

    public TableMode Mode { get; }

    public Findings Findings { get; }

    public Header Header { get; } = null!;

    /// <summary>Whether the header could be read; if not, the reason is among the findings.</summary>
    public bool IsOpen { get; }

    public int Line => _rows.Line;

    public static TableRows Open(RosterPackage package, TableLayout layout, TableMode mode, Findings findings, PackageLimits? limits = null)
    {
        var stream = package.Read(layout.File);
        return new TableRows(new CsvRows(stream), layout, mode, findings, limits ?? PackageLimits.Standard);
    }

    /// <summary>The next row that has as many fields as the header; others are told as errors and passed over.</summary>
    public bool Read()
    {
        while (IsOpen && _rows.Read())
        {
            if (++_count > _limits.Rows)
            {
                Findings.Error("package.too_many_rows", $"More than {_limits.Rows:N0} rows: this is no district's roster.", Layout.File, Line);
                return false;
            }

            if (_rows.IsBlank)
            {
                _count--;
                Findings.Warn("table.blank_row", "The line is empty; it was skipped.", Layout.File, Line);
            }
            else if (_rows.Count != Header.Width)
            {
                Findings.Error("table.row_width_mismatch", $"The row has {_rows.Count} fields, the header {Header.Width}.", Layout.File, Line);
            }
            else
            {
                return true;
            }
        }

        TellEnd();
        return false;
    }

    public ReadOnlySpan<byte> Bytes(int field) => _rows[field];

    public int ColumnOf(int field) => field < 0 ? 1 : _rows.ColumnOf(field);

    public void Dispose() => _rows.Dispose();

    private void TellEnd()
    {
        TellFault();
        if (IsOpen && _count == 0 && _rows.Fault is null)
        {
            if (Mode == TableMode.Bulk && Layout.Name is "orgs" or "users" or "classes" or "enrollments")
            {
                Findings.Error("table.missing_data_rows", "The file has a header and no row: as a whole roster it would remove all there are. Leave the file out to leave them as they are.", Layout.File, 1);
            }
            else
            {
                Findings.Warn("table.missing_data_rows", "The file has a header and no row.", Layout.File, 1);
            }
        }
    }

    private void TellFault()
    {
        if (_rows.Fault is { } fault)
        {
            Findings.Error(fault.Code, fault.Message, Layout.File, fault.Line, fault.Column);
        }
    }
}
