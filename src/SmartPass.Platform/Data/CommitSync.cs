namespace SmartPass.Platform.Data;

/// <summary>
/// Brings commits to the disk, many by one sync. SQLite writes a commit into its log under the gate; the wait for the disk comes after the gate has opened, and whoever waits while one sync runs is covered
/// by the next. An act is answered once a sync that began after its commit has ended: as durable as <c>synchronous=FULL</c>, which would sync under the gate, one act at a time (ADR 0034).
/// </summary>
public sealed class CommitSync
{
    private readonly Action _sync;
    private readonly Lock _lock = new();
    private List<TaskCompletionSource> _waiting = [];
    private bool _isSyncing;

    public CommitSync(DataFolder folder)
        : this(() => SyncLog(folder.Database + "-wal"))
    {
    }

    /// <param name="sync">Brings to the disk what was written so far.</param>
    public CommitSync(Action sync) => _sync = sync;

    /// <summary>Returns once all that was committed before this call is on the disk; throws <see cref="NotSyncedException"/> where the disk refuses: what was committed may be there and may not last.</summary>
    public Task Reach()
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            // One that runs already may have begun before the commit: whoever comes now takes the next.
            _waiting.Add(mine);
            if (_isSyncing)
            {
                return mine.Task;
            }

            _isSyncing = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(sync => sync.SyncWhileAnyoneWaits(), this, preferLocal: false);
        return mine.Task;
    }

    private void SyncWhileAnyoneWaits()
    {
        while (Waiting() is { } all)
        {
            try
            {
                _sync();
                all.ForEach(one => one.SetResult());
            }
            catch (Exception failed)
            {
                all.ForEach(one => one.SetException(new NotSyncedException(failed)));
            }
        }
    }

    /// <summary>Those whom the next sync serves; null where nobody waits and none is wanted.</summary>
    private List<TaskCompletionSource>? Waiting()
    {
        lock (_lock)
        {
            if (_waiting.Count == 0)
            {
                _isSyncing = false;
                return null;
            }

            var all = _waiting;
            _waiting = [];
            return all;
        }
    }

    private static void SyncLog(string file)
    {
        try
        {
            using var log = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(log);
        }
        catch (FileNotFoundException)
        {
            // The last connection was closed: SQLite has brought all of the log into the database, and synced that.
        }
    }
}

/// <summary>The disk did not take what was committed.</summary>
public sealed class NotSyncedException(Exception why) : IOException($"The disk did not take what was written: {why.Message}", why);
