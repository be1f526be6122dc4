using System.Globalization;
using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Suites;

namespace SmartPass.Load.Faults;

/// <summary>Every write that must be on the disk takes tens of milliseconds: acts wait for it, whoever only looks does not.</summary>
internal sealed class SlowDisk : ISuite
{
    private const string Strace = "strace";
    private const int Milliseconds = 20;

    public string Name => "slowdisk";

    public bool IsQuick => false;

    public async Task Run(Bench bench)
    {
        var (strace, whyNot) = await Needed.Find(Strace, () => Processes.Has(Strace) ? Strace : null);
        if (strace is null)
        {
            bench.Report.Skip(Name, whyNot);
            return;
        }

        var people = await bench.District(Name);
        await using var place = new Installation(bench, people.Folder);
        // Traced both times, and only where it syncs: what tracing costs falls on both.
        var quick = await Phase(bench, people, place, Traced(0));
        var slow = await Phase(bench, people, place, Traced(Milliseconds));
        bench.Report.Add(new Figure("slowdisk.act.least", slow.Acts.Least, "ms") { Limit = Milliseconds, Bound = Bound.AtLeast(1), Note = $"median {Figure.Number(slow.Acts.Median)} ms, with a quick disk {Figure.Number(quick.Acts.Median)} ms; {slow.Acts.Count} acts" });
        bench.Report.Add(new Figure("slowdisk.poll.p99", slow.Looks.At(0.99), "ms") { Limit = quick.Looks.At(0.99), Bound = Bound.AtMost(1.5), Note = $"median {Figure.Number(slow.Looks.Median)} ms, with a quick disk {Figure.Number(quick.Looks.Median)} ms; {slow.Looks.Count} looks" });
        bench.Check(Name, people.Folder);
    }

    private static string[] Traced(int milliseconds) =>
    [
        // Beside the app and not over it: the process that was started is the app's own.
        Strace, "-D", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync",
        "-e", string.Create(CultureInfo.InvariantCulture, $"inject=fsync,fdatasync:delay_exit={(milliseconds * 1000) + 1}"),
    ];

    private async Task<(Spread Acts, Spread Looks)> Phase(Bench bench, People people, Installation place, string[] before)
    {
        await place.Start(before);
        using var traffic = await Traffic.Open(people, place.App.Address, pace: TimeSpan.FromMilliseconds(40));
        using var watchers = await Watchers.Open(people, place.App.Address);
        // The first seconds of a process are its compiler's.
        await traffic.Go(bench.Round * 2);
        var from = traffic.Ledger.Count;
        using var over = new CancellationTokenSource();
        var looking = watchers.Look(over.Token);
        await traffic.Go(bench.Round * 4);
        await over.CancelAsync();
        var looks = await looking;
        await place.App.Stop();
        bench.Report.FaultEach(Name, traffic.Odd.Select(answer => answer.Status).Concat(watchers.Odd));

        using var db = Database.Open(Database.File(people.Folder));
        foreach (var sentence in traffic.Ledger.Missing(db, 0, traffic.Ledger.Count))
        {
            bench.Report.Fault($"{Name}: {sentence}");
        }

        return (new Spread(traffic.Ledger.Between(from, traffic.Ledger.Count).Select(said => said.Took)), new Spread(looks));
    }
}
