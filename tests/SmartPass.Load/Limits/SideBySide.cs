using SmartPass.Load.Figures;
using SmartPass.Load.Serving;

namespace SmartPass.Load.Limits;

/// <summary>The app and its limit under the same client, in turn, for several rounds: what the machine does meanwhile falls on both.</summary>
internal sealed class SideBySide
{
    private readonly List<(double App, double Bare)> _rounds = [];
    private readonly List<double> _p99 = [];

    public Figure Figure(string name, Bound bound) => new(name, new Spread(_rounds.Select(round => round.App)).Median, "/s")
    {
        Limit = new Spread(_rounds.Select(round => round.Bare)).Median,
        PairedRatio = new Spread(_rounds.Select(round => round.App / round.Bare)).Median,
        Bound = bound,
        Note = $"app {new Spread(_rounds.Select(round => round.App))}, limit {new Spread(_rounds.Select(round => round.Bare))}, p99 {Figures.Figure.Number(new Spread(_p99).Median)} ms",
    };

    /// <param name="bench">How many rounds, and how long.</param>
    /// <param name="app">The app.</param>
    /// <param name="bare">Its limit.</param>
    /// <param name="requests">What both are sent.</param>
    /// <param name="connections">By how many connections.</param>
    public static async Task<SideBySide> Run(Bench bench, Server app, Server bare, IReadOnlyList<byte[]> requests, int connections)
    {
        var both = new SideBySide();
        var seconds = (int)bench.Round.TotalSeconds;
        // The first seconds of a process are its compiler's.
        await Requests.Run(app.Address, requests, connections, bench.Quick ? 1 : 5);
        await Requests.Run(bare.Address, requests, connections, bench.Quick ? 1 : 3);
        for (var round = 0; round < bench.Rounds; round++)
        {
            var bareRate = await Requests.Run(bare.Address, requests, connections, seconds);
            var appRate = await Requests.Run(app.Address, requests, connections, seconds);
            both._rounds.Add((appRate.PerSecond, bareRate.PerSecond));
            both._p99.Add(appRate.P99);
        }

        return both;
    }
}
