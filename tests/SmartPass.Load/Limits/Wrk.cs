using System.Globalization;
using System.Text.RegularExpressions;
using SmartPass.Load.Serving;

namespace SmartPass.Load.Limits;

/// <summary>wrk, from Debian: a client for the read side that takes little of the machine itself. The same requests, by as many connections, go to the app and to the bare server.</summary>
internal static partial class Wrk
{
    public const string Program = "wrk";

    /// <param name="server">Where to.</param>
    /// <param name="requests">Requests as bytes of text, sent in turn.</param>
    /// <param name="connections">How many connections.</param>
    /// <param name="seconds">For how long.</param>
    /// <returns>Answers a second, and the 99th percentile in milliseconds.</returns>
    public static async Task<(double PerSecond, double P99)> Run(Uri server, IReadOnlyList<byte[]> requests, int connections, int seconds)
    {
        var script = Path.Combine(Path.GetTempPath(), $"smartpass-{Guid.NewGuid():n}.lua");
        await File.WriteAllTextAsync(script, Script(requests));
        try
        {
            var said = await Processes.Run(Program, "-t", "1", "-c", $"{connections}", "-d", $"{seconds}s", "--latency", "-s", script, server.ToString());
            if (NotAnswered().Match(said) is { Success: true } wrong)
            {
                throw new InvalidOperationException($"wrk: {wrong.Value}");
            }

            return (double.Parse(PerSecond().Match(said).Groups[1].Value, CultureInfo.InvariantCulture), Milliseconds(P99().Match(said)));
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static string Script(IReadOnlyList<byte[]> requests) =>
        $$"""
        local requests = { {{string.Join(",\n", requests.Select(request => $"[==[\n{System.Text.Encoding.ASCII.GetString(request)}]==]"))}} }
        for i, r in ipairs(requests) do requests[i] = r:gsub("\r?\n", "\r\n") end
        local at = 0
        request = function()
          at = at % #requests + 1
          return requests[at]
        end
        """;

    private static double Milliseconds(Match p99) => double.Parse(p99.Groups[1].Value, CultureInfo.InvariantCulture) * p99.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    [GeneratedRegex("Requests/sec: +([0-9.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex("99% +([0-9.]+)(us|ms|s)")]
    private static partial Regex P99();

    [GeneratedRegex("Non-2xx or 3xx responses: [0-9]+|Socket errors:.*")]
    private static partial Regex NotAnswered();
}
