using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Suites;

namespace SmartPass.Load.Faults;

/// <summary>A believable load for a long time: nothing of what the app takes grows.</summary>
internal sealed class Soak : ISuite
{
    // Begun anew from 64 MiB on, as soon as someone looks.
    private const double WalAtMost = 80 << 20;

    public string Name => "soak";

    public bool IsQuick => false;

    public async Task Run(Bench bench)
    {
        var people = await bench.District(Name);
        await using var place = new Installation(bench, people.Folder);
        await place.Start();
        using var traffic = await Traffic.Open(people, place.App.Address, pace: TimeSpan.FromMilliseconds(80));
        using var watchers = await Watchers.Open(people, place.App.Address, count: 8);
        var time = TimeSpan.FromSeconds(bench.Operations(usual: 600, quick: 10));
        using var over = new CancellationTokenSource(time, Bench.Clock);
        var going = traffic.Go(over.Token);
        var looking = watchers.Look(over.Token);
        var samples = new List<Sample>();
        while (!over.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), Bench.Clock);
            samples.Add(new Sample(
                place.App.Memory, place.App.Handles, Directory.GetDirectories($"/proc/{place.App.Id}/task").Length,
                new FileInfo(Database.File(people.Folder) + "-wal").Length, traffic.Ledger.Count));
        }

        await going;
        var looks = await looking;
        await place.App.Stop();
        bench.Report.FaultEach(Name, traffic.Odd.Select(answer => answer.Status).Concat(watchers.Odd));

        Judge(bench, samples, traffic.Ledger, looks);
        bench.Check(Name, people.Folder);
    }

    private static void Judge(Bench bench, List<Sample> samples, Ledger ledger, IReadOnlyList<double> looks)
    {
        // The first third warms up.
        var middle = samples[(samples.Count / 3)..(samples.Count * 2 / 3)];
        var last = samples[(samples.Count * 2 / 3)..];
        Flat("soak.memory", "MB", sample => sample.Memory / (1024.0 * 1024), 1.1);
        Flat("soak.handles", "", sample => sample.Handles, 1.1);
        Flat("soak.threads", "", sample => sample.Threads, 1.25);
        bench.Report.Add(new Figure("soak.wal", samples.Max(sample => sample.Wal) / (1024.0 * 1024), "MB") { Limit = WalAtMost / (1024 * 1024), Bound = Bound.AtMost(1) });
        var (before, after) = (Median(middle), Median(last));
        bench.Report.Add(new Figure("soak.act", after, "ms") { Limit = before, Bound = Bound.AtMost(1.25), Note = $"median of the last third beside the middle one's; {ledger.Count} acts, {looks.Count} looks, p99 of looks {Figure.Number(new Spread(looks).At(0.99))} ms" });

        void Flat(string name, string unit, Func<Sample, double> of, double most) => bench.Report.Add(new Figure(name, new Spread(last.Select(of)).Median, unit)
        {
            Limit = new Spread(middle.Select(of)).Median,
            Bound = Bound.AtMost(most),
            Note = $"median of the last third beside the middle one's, {new Spread(samples.Select(of))} in all",
        });

        double Median(List<Sample> third) => new Spread(ledger.Between(third[0].Acts, third[^1].Acts).Select(said => said.Took)).Median;
    }

    private sealed record Sample(long Memory, int Handles, int Threads, long Wal, int Acts);
}
