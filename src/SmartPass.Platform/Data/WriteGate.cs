using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace SmartPass.Platform.Data;

/// <summary>
/// One door for all writers of this process, first come first served: with it everybody waits their turn, without it SQLite lets some wait seconds. Whoever waited goes on on the thread that serves the line, one act
/// after the other: to wake another thread for each act takes longer than the act.
/// </summary>
public sealed partial class WriteGate(ILogger<WriteGate> log)
{
    private static readonly Meter Meter = new("SmartPass.WriteGate");
    private static readonly Histogram<double> Held = Meter.CreateHistogram<double>("held", "ms", "How long an act held the write gate");
    private static readonly TimeSpan TooLong = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private readonly Queue<Turn> _line = new();
    private bool _taken;

    /// <summary>After <see cref="Holding.Dispose"/> the caller must come to an await that waits: until then it keeps the thread that serves the line.</summary>
    internal Task<Holding> Enter(string act, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        Turn turn;
        lock (_lock)
        {
            if (!_taken)
            {
                _taken = true;
                return Task.FromResult(new Holding(this, act, null));
            }

            turn = new Turn(this, act);
            _line.Enqueue(turn);
        }

        turn.GiveUpWhen(stop);
        return turn.Came;
    }

    private void Leave(string act, Turn? turn, long since)
    {
        // A turn that is being served is followed by the next where it was served, unless that went on meanwhile.
        if (turn is null || turn.IsSecondToPart())
        {
            ThreadPool.UnsafeQueueUserWorkItem(gate => gate.ServeLine(), this, preferLocal: false);
        }

        var held = Stopwatch.GetElapsedTime(since);
        Held.Record(held.TotalMilliseconds, new KeyValuePair<string, object?>("act", act));
        if (held > TooLong)
        {
            HeldTooLong(log, act, held.TotalMilliseconds);
        }
    }

    private void ServeLine()
    {
        while (Next() is { } turn)
        {
            // Its act runs in here. One that has to wait in the middle leaves on another thread, and calls for the next from there.
            if (turn.Begin() && !turn.IsSecondToPart())
            {
                return;
            }
        }
    }

    private Turn? Next()
    {
        lock (_lock)
        {
            _taken = _line.TryDequeue(out var turn);
            return turn;
        }
    }

    [LoggerMessage(LogLevel.Information, "{Act} held the write gate for {Milliseconds:0} ms")]
    private static partial void HeldTooLong(ILogger log, string act, double milliseconds);

    internal sealed class Holding(WriteGate gate, string act, Turn? turn) : IDisposable
    {
        private readonly long _since = Stopwatch.GetTimestamp();

        public void Dispose() => gate.Leave(act, turn, _since);
    }

    /// <summary>A place in the line.</summary>
    internal sealed class Turn(WriteGate gate, string act)
    {
        // Not asynchronously: who waited goes on inside Begin.
        private readonly TaskCompletionSource<Holding> _came = new();
        private CancellationTokenRegistration _stop;
        private int _parted;

        public Task<Holding> Came => _came.Task;

        public void GiveUpWhen(CancellationToken stop) => _stop = stop.Register(() => _came.TrySetCanceled(stop));

        /// <summary>False for one that gave up.</summary>
        public bool Begin()
        {
            _stop.Unregister();
            return _came.TrySetResult(new Holding(gate, act, this));
        }

        /// <summary>Whether both who began it and who held the gate are done with it.</summary>
        public bool IsSecondToPart() => Interlocked.Increment(ref _parted) == 2;
    }
}
