using Microsoft.Data.Sqlite;
using SmartPass.Platform.Live;

namespace SmartPass.Platform.Data;

/// <summary>The only way to write: through the gate, in one transaction that all modules' contexts of the scope share.</summary>
public sealed class Writing(DbSession session, WriteGate gate, CommitSync sync, Checkpoints checkpoints, Topics topics)
{
    // https://sqlite.org/rescode.html
    private const int DiskFull = 13;

    private readonly List<Action> _committed = [];

    /// <summary>Runs the work in a transaction, commits it and returns once it is on the disk; an exception rolls everything back. Inside another act it simply joins. A "no" is an answer, not an exception: it commits with its record.</summary>
    /// <param name="act">Name for the gate's meter.</param>
    /// <param name="work">Reads, decides and writes. No mail, rendering, file or HTTP in here: others are waiting.</param>
    /// <param name="stop">Looked at while waiting at the gate, never after: an answer is not left half known.</param>
    public async Task<T> Do<T>(string act, Func<Task<T>> work, CancellationToken stop = default)
    {
        if (session.Transaction is not null)
        {
            return await work();
        }

        if (session.ReadOnly)
        {
            throw new InvalidOperationException($"{act}: a GET never writes.");
        }

        try
        {
            var result = await Commit(act, work, stop);
            checkpoints.Committed();
            await sync.Reach().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            return result;
        }
        catch (Exception failed)
        {
            // The thread so far may be the one that serves the line; to tell someone of the failure is not the line's work.
            await Task.Yield();
            if (failed.GetBaseException() is SqliteException { SqliteErrorCode: DiskFull })
            {
                await checkpoints.MakeRoom();
            }

            throw;
        }
    }

    /// <inheritdoc cref="Do{T}" />
    public Task Do(string act, Func<Task> work, CancellationToken stop = default) =>
        Do(act, async () => { await work(); return true; }, stop);

    /// <summary>Inside an act: does a part of it on trial. A result that is not kept leaves nothing of the part: no rows, no stale topics, nothing for memory to hold.</summary>
    /// <param name="work">The part. What is tracked before it must be saved, and is read again after it: trackers are cleared with what is taken back.</param>
    /// <param name="isKept">Whether all that led to this result stays.</param>
    public async Task<T> Try<T>(Func<Task<T>> work, Func<T, bool> isKept)
    {
        if (session.Transaction is null)
        {
            throw new InvalidOperationException("Only a part of an act is on trial.");
        }

        var remembered = _committed.Count;
        var stale = session.BeginTrial();
        var result = await work();
        if (isKept(result))
        {
            session.KeepTrial();
        }
        else
        {
            session.TakeBackTrial(stale);
            _committed.RemoveRange(remembered, _committed.Count - remembered);
        }

        return result;
    }

    /// <summary>Inside an act: does this once the act is on the disk, before its topics are bumped and before the gate opens. What memory holds of the rows belongs here: after the bump it would be read under the new version and be the old. An act that rolls back forgets it.</summary>
    /// <param name="remember">Sets memory and nothing else; it must not fail.</param>
    public void OnceCommitted(Action remember)
    {
        if (session.Transaction is null)
        {
            throw new InvalidOperationException("Only an act is committed.");
        }

        _committed.Add(remember);
    }

    /// <summary>Through the gate, and out of it with the commit in the log.</summary>
    private async Task<T> Commit<T>(string act, Func<Task<T>> work, CancellationToken stop)
    {
        using var holding = await gate.Enter(act, stop);
        T result;
        IReadOnlyCollection<string> stale;
        session.Begin();
        try
        {
            result = await work();
            stale = session.Commit();
        }
        catch
        {
            _committed.Clear();
            session.Rollback();
            throw;
        }

        // Before the gate opens: the next act must not decide by what memory held before this one.
        try
        {
            Remember();
        }
        finally
        {
            topics.Bump(stale);
        }

        return result;
    }

    private void Remember()
    {
        var committed = _committed.ToArray();
        _committed.Clear();
        foreach (var remember in committed)
        {
            remember();
        }
    }
}
