using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace SmartPass.Platform.Data;

/// <summary>One door for all writers of this process, first come first served: with it everybody waits their turn, without it SQLite lets some wait seconds.</summary>
public sealed partial class WriteGate(ILogger<WriteGate> log)
{
    private static readonly Meter Meter = new("SmartPass.WriteGate");
    private static readonly Histogram<double> Held = Meter.CreateHistogram<double>("held", "ms", "How long an act held the write gate");
    private static readonly TimeSpan TooLong = TimeSpan.FromMilliseconds(50);

    private readonly SemaphoreSlim _door = new(1, 1);

    internal async Task<Holding> Enter(string act, CancellationToken stop)
    {
        await _door.WaitAsync(stop);
        return new Holding(this, act, Stopwatch.GetTimestamp());
    }

    private void Leave(string act, long since)
    {
        _door.Release();
        var held = Stopwatch.GetElapsedTime(since);
        Held.Record(held.TotalMilliseconds, new KeyValuePair<string, object?>("act", act));
        if (held > TooLong)
        {
            HeldTooLong(log, act, held.TotalMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Act} held the write gate for {Milliseconds:0} ms")]
    private static partial void HeldTooLong(ILogger log, string act, double milliseconds);

    internal readonly record struct Holding(WriteGate Gate, string Act, long Since) : IDisposable
    {
        public void Dispose() => Gate.Leave(Act, Since);
    }
}
