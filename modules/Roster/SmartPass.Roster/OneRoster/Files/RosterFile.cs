using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Package;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>One file of the package: reads its rows, compares them, hands on what changed.</summary>
internal abstract class RosterFile(RosterRun run, TableLayout layout)
{
    private readonly HashSet<long> _keys = [];
    private TableRows? _rows;

    protected RosterRun Run => run;

    protected TableLayout Layout => layout;

    protected bool IsDelta => run.ModeOf(layout) == TableMode.Delta;

    protected Fields Fields { get; private set; } = null!;

    protected StatusColumns Status { get; private set; } = null!;

    /// <summary>The column of the row's own key.</summary>
    protected int SourcedId { get; private set; }

    public async Task Read(CancellationToken stop)
    {
        await run.Read(layout, Begin, Row, stop);
        if (_rows is not null)
        {
            Status.TellFilled();
            End();
        }
    }

    /// <summary>Finds the columns.</summary>
    protected abstract void Begin(Header header);

    /// <summary>Looks at the row at hand: takes it, or removes what it says is gone.</summary>
    protected virtual void Row()
    {
        var (key, gone) = (OwnKey(), Status.IsDeleted());
        if (key == 0)
        {
            return;
        }

        if (gone)
        {
            Remove(key);
        }
        else
        {
            Take(key);
        }
    }

    protected virtual void Take(long key)
    {
    }

    protected virtual void Remove(long key)
    {
    }

    /// <summary>After the last row.</summary>
    protected virtual void End()
    {
    }

    protected void Tell(string code, string message) => run.Findings.Warn(code, message, layout.File);

    /// <summary>The row's own key; 0 where it has none or stands twice, which was told.</summary>
    protected long OwnKey()
    {
        var key = Fields.NeededKey(SourcedId, "sourcedId");
        if (key != 0 && !_keys.Add(key))
        {
            Fields.Error("reference.duplicate_sourced_id", "This sourcedId stands in the file already. Remove one of the rows.", SourcedId);
            return 0;
        }

        return key;
    }

    /// <summary>The row points at something that is not there and cannot do without: in a whole roster an error, in a delta the row is passed over.</summary>
    protected void Dangling(int field, string what)
    {
        if (IsDelta)
        {
            Fields.Warn("reference.missing_target_record", $"{what} is not known; the row was passed over.", field);
        }
        else
        {
            Fields.Error("reference.missing_target_record", $"{what} is not in the roster, and the row cannot do without it.", field);
        }
    }

    /// <summary>The row points at something that is not there, and can do without.</summary>
    protected void Loose(int field, string what) =>
        Fields.Warn("reference.missing_target_record", $"{what} is not in the roster; the row was taken without it.", field);

    private void Begin(TableRows rows)
    {
        _rows = rows;
        Fields = new Fields(rows);
        Status = new StatusColumns(rows, Fields);
        SourcedId = rows.Header["sourcedId"];
        Begin(rows.Header);
    }
}
