using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace SmartPass.Platform.Data;

/// <summary>
/// Brings what stands in SQLite's log into the database beside the acts and not inside one of them: in a large district the pages of a thousand frames lie all over the file, and one act in eighty would write them all
/// while the others stand at the gate. Whoever reads or writes meanwhile goes on. A log that has become long is finished under the gate, where nobody adds to it, so that SQLite begins it anew; by then little is left to bring.
/// </summary>
/// <param name="connections">One is lent to bring over.</param>
/// <param name="gate">The gate of the acts.</param>
/// <param name="sync">Is told where the disk fails, as it might tell it nothing more.</param>
/// <param name="log">Hears of what fails.</param>
/// <param name="mostFrames">A log of more frames, of 4 kB each, is long.</param>
public sealed partial class Checkpoints(Connections connections, WriteGate gate, CommitSync sync, ILogger<Checkpoints> log, int mostFrames = 16_000)
{
    private const int AfterCommits = 64;

    // https://sqlite.org/rescode.html
    private const int IoError = 10;
    private static readonly TimeSpan AfterTime = TimeSpan.FromSeconds(30);

    private int _commits;
    private long _last = Stopwatch.GetTimestamp();
    private int _isBusy;

    /// <summary>An act was committed over the writer, which leaves its log to this.</summary>
    internal void Committed()
    {
        if ((Interlocked.Increment(ref _commits) >= AfterCommits || Stopwatch.GetElapsedTime(Volatile.Read(ref _last)) > AfterTime) && Interlocked.Exchange(ref _isBusy, 1) == 0)
        {
            _ = Task.Run(Bring);
        }
    }

    /// <summary>An act found no room on the disk. Once the log is in the database, the next begins it anew where it lies; only what the disk has no room for in the database itself stays in the log.</summary>
    internal async Task MakeRoom()
    {
        if (Interlocked.Exchange(ref _isBusy, 1) == 0)
        {
            await Task.Run(Bring);
        }
    }

    private async Task Bring()
    {
        try
        {
            Volatile.Write(ref _commits, 0);
            Volatile.Write(ref _last, Stopwatch.GetTimestamp());
            if (connections.BringLog() > mostFrames)
            {
                using var holding = await gate.Enter("finish the log", CancellationToken.None);
                connections.BringLog();
            }
        }
        catch (SqliteException failed)
        {
            // The log keeps it all and grows; the next commits try again.
            NotBrought(log, failed);
            if (failed.SqliteErrorCode == IoError)
            {
                sync.Doubt();
            }
        }
        finally
        {
            Volatile.Write(ref _isBusy, 0);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What stands in the log could not be brought into the database; it stays in the log")]
    private static partial void NotBrought(ILogger log, Exception why);
}
