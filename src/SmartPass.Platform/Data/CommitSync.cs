namespace SmartPass.Platform.Data;

/// <summary>
/// Brings commits to the disk, many by one sync. SQLite writes a commit into its log under the gate; the wait for the disk comes after the gate has opened, and whoever waits while one sync runs is covered
/// by the next. An act is answered once a sync that began after its commit has ended: as durable as <c>synchronous=FULL</c>, which would sync under the gate, one act at a time (ADR 0034).
/// </summary>
public sealed class CommitSync
{
    private readonly Action _sync;
    private readonly Action _bringAll;
    private readonly Lock _lock = new();
    private List<TaskCompletionSource> _waiting = [];
    private bool _isSyncing;
    private int _isInDoubt;

    public CommitSync(DataFolder folder, Connections connections)
        : this(() => SyncLog(folder.Database + "-wal"), connections.EmptyLog)
    {
    }

    /// <param name="sync">Brings to the disk what was written to the log so far.</param>
    /// <param name="bringAll">Brings all that the log holds into the database, on the disk, and leaves the log empty.</param>
    public CommitSync(Action sync, Action bringAll) => (_sync, _bringAll) = (sync, bringAll);

    /// <summary>
    /// The disk has failed with the log: from now on nothing in it counts as written until all of it stands in the database. A system that could not write a page tells so once and calls the page written from then on; a later
    /// sync would succeed over a hole, and after a power cut the log ends at that hole, whatever comes behind it.
    /// </summary>
    public void Doubt() => Volatile.Write(ref _isInDoubt, 1);

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
                (Interlocked.Exchange(ref _isInDoubt, 0) == 0 ? _sync : _bringAll)();
                all.ForEach(one => one.SetResult());
            }
            catch (Exception failed)
            {
                Doubt();
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
