using System.Diagnostics;
using SmartPass.Load.Figures;
using SmartPass.Load.Serving;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Limits;

/// <summary>Sends the same few requests over and over: by wrk where the machine has it, else by connections of our own, which take more of the machine and so are kinder to whoever answers.</summary>
internal static class Requests
{
    private static readonly bool HasWrk = Processes.Has(Wrk.Program);

    public static string By => HasWrk ? Wrk.Program : "own client";

    public static Task<(double PerSecond, double P99)> Run(Uri server, IReadOnlyList<byte[]> requests, int connections, int seconds) =>
        HasWrk ? Wrk.Run(server, requests, connections, seconds) : Own(server, requests, connections, TimeSpan.FromSeconds(seconds));

    private static async Task<(double PerSecond, double P99)> Own(Uri server, IReadOnlyList<byte[]> requests, int connections, TimeSpan time)
    {
        var since = Stopwatch.GetTimestamp();
        var took = await Task.WhenAll(Enumerable.Range(0, connections).Select(first => Task.Run(async () =>
        {
            using var connection = new Connection(server);
            var mine = new List<double>();
            for (var at = first; Stopwatch.GetElapsedTime(since) < time; at++)
            {
                var begun = Stopwatch.GetTimestamp();
                var answer = await connection.Send(requests[at % requests.Count]);
                if (answer.Status >= 300)
                {
                    throw new InvalidOperationException($"answered {answer.Status}");
                }

                mine.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }

            return mine;
        })));
        var all = new Spread(took.SelectMany(mine => mine));
        return (all.Count / Stopwatch.GetElapsedTime(since).TotalSeconds, all.At(0.99));
    }
}
