using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.OneRoster.Tables;

/// <summary>The columns status and dateLastModified: needed in a delta, forbidden in bulk, and filled by exporters as they please.</summary>
internal sealed class StatusColumns(TableRows rows, Fields fields)
{
    private static readonly string[] Words = ["active", "tobedeleted", "inactive"];
    private readonly int _status = rows.Header?["status"] ?? -1;
    private readonly int _modified = rows.Header?["dateLastModified"] ?? -1;
    private int _filled;

    /// <summary>Whether the row says that its record is gone.</summary>
    public bool IsDeleted() => rows.Mode == TableMode.Delta ? InDelta() : InBulk();

    /// <summary>Tells once per file what was filled against the standard.</summary>
    public void TellFilled()
    {
        if (_filled > 0)
        {
            rows.Findings.Warn("row.field_forbidden_in_bulk", $"status or dateLastModified is filled in {_filled:N0} rows of a whole roster; it was ignored.", rows.Layout.File);
        }
    }

    private bool InBulk()
    {
        var status = fields.Bytes(_status);
        _filled += status.IsEmpty && fields.IsBlank(_modified) ? 0 : 1;
        if (System.Text.Ascii.EqualsIgnoreCase(status, "tobedeleted"u8) || System.Text.Ascii.EqualsIgnoreCase(status, "inactive"u8))
        {
            fields.Warn("row.deleted_in_bulk", "A whole roster should not hold what is gone; the row was taken as gone.", _status);
            return true;
        }

        return false;
    }

    private bool InDelta()
    {
        CheckModified();
        if (fields.IsBlank(_status))
        {
            fields.Warn("row.field_required_in_delta", "status is empty; it was taken as active.", _status);
            return false;
        }

        var word = fields.Word(_status, "status", Words);
        if (word == "inactive")
        {
            fields.Warn("row.status_inactive", "inactive is a word of OneRoster 1.0; it was taken as tobedeleted.", _status);
        }

        return word is "tobedeleted" or "inactive";
    }

    private void CheckModified()
    {
        var modified = fields.Bytes(_modified);
        if (modified.IsEmpty)
        {
            fields.Warn("row.field_required_in_delta", "dateLastModified is empty; the row was read all the same.", _modified);
        }
        else if (modified.Length < 11 || DateText.Read(modified, out _) is DateReading.None or DateReading.Ambiguous)
        {
            fields.Warn("row.invalid_datetime", "dateLastModified should be written as 2026-08-30T12:00:00.000Z; it was ignored.", _modified);
        }
    }
}
