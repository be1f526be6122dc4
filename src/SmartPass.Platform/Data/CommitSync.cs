namespace SmartPass.Platform.Data;

/// <summary>
/// Brings commits to the disk, many by one sync. SQLite writes a commit into its log under the gate; the wait for the disk comes after the gate has opened, and whoever waits while one sync runs is covered
/// by the next. An act is answered once a sync that began after its commit has ended: as durable as <c>synchronous=FULL</c>, which would sync under the gate, one act at a time (ADR 0034).
/// </summary>
public sealed class CommitSync
{
    private readonly Action _sync;
    private readonly SemaphoreSlim _door = new(1, 1);
    private long _begun;
    private long _done;

    public CommitSync(DataFolder folder)
        : this(() => SyncLog(folder.Database + "-wal"))
    {
    }

    /// <param name="sync">Brings to the disk what was written so far.</param>
    public CommitSync(Action sync) => _sync = sync;

    /// <summary>Returns once all that was committed before this call is on the disk; throws <see cref="NotSyncedException"/> where the disk refuses: what was committed may be there and may not last.</summary>
    public async Task Reach()
    {
        // One that runs already may have begun before the commit: it takes a later one.
        var before = Volatile.Read(ref _begun);
        await _door.WaitAsync();
        try
        {
            if (_done > before)
            {
                return;
            }

            var mine = ++_begun;
            try
            {
                _sync();
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
            {
                throw new NotSyncedException(failed);
            }

            _done = mine;
        }
        finally
        {
            _door.Release();
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
