using System.Diagnostics;
using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Suites;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Faults;

/// <summary>The disk fills up while passes go on: taps are told so, boards go on, nothing is half done, and it goes on by itself once there is room.</summary>
internal sealed class DiskFull : ISuite
{
    private const int Megabytes = 160;
    private const int NoSpace = 507;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    public string Name => "diskfull";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var (disk, whyNot) = await SmallDisk.Make(bench.FileOf("small-disk"), Megabytes);
        if (disk is null)
        {
            bench.Report.Skip(Name, whyNot);
            return;
        }

        await using (disk)
        {
            await Processes.Run("cp", "-r", (await bench.District(Name)).Folder, disk.Data);
            await Run(bench, disk, new People(disk.Data));
        }
    }

    private static async Task Run(Bench bench, SmallDisk disk, People people)
    {
        await using var place = new Installation(bench, people.Folder);
        await place.Start();
        using var traffic = await Traffic.Open(people, place.App.Address, pace: TimeSpan.FromMilliseconds(5));
        using var watchers = await Watchers.Open(people, place.App.Address);
        using var anyone = new Client(place.App.Address, "nobody=0");
        using var over = new CancellationTokenSource();
        var going = traffic.Go(over.Token);
        var looking = watchers.Look(over.Token);
        await traffic.Ledger.Reach(50);
        if (traffic.Odd.Count > 0)
        {
            bench.Report.Fault($"diskfull: {traffic.Odd.Count} answers went wrong before the disk was full");
        }

        disk.Fill();
        await Until(() => traffic.Odd.Count > 50, "the disk is full and every tap is saved");
        if ((await anyone.Get("/health/ready")).Status != 503)
        {
            bench.Report.Fault("diskfull: /health/ready does not tell that the disk is full");
        }

        await Task.Delay(bench.Round, Bench.Clock);
        var saved = traffic.Ledger.Count;
        disk.MakeRoom();
        var since = Stopwatch.GetTimestamp();
        await Until(() => traffic.Ledger.Count > saved, "there is room again and no tap is saved");
        var recovered = Stopwatch.GetElapsedTime(since);
        var ready = (await anyone.Get("/health/ready")).Status;
        await Task.Delay(Glance * 10, Bench.Clock);
        var odd = traffic.Odd.Count;
        await traffic.Ledger.Reach(traffic.Ledger.Count + 50);
        await over.CancelAsync();
        await going;
        var looks = await looking;
        await place.App.Stop();
        Judge(bench, traffic, watchers);
        if (traffic.Odd.Count > odd || ready != 200 || traffic.Cut > 0)
        {
            bench.Report.Fault($"diskfull: with room again, {traffic.Odd.Count - odd} answers went wrong, {traffic.Cut} connections were cut and /health/ready says {ready}");
        }

        using (var db = Database.Open(Database.File(people.Folder)))
        {
            foreach (var sentence in traffic.Ledger.Missing(db, 0, traffic.Ledger.Count).Concat(Ledger.Halves(db)).Take(10))
            {
                bench.Report.Fault($"diskfull: {sentence}");
            }
        }

        bench.Report.Add(new Figure("diskfull.told", odd, "taps") { Note = $"{traffic.Ledger.Count} acts acknowledged before and after" });
        bench.Report.Add(new Figure("diskfull.recovery", recovered.TotalSeconds, "s") { Limit = 5, Bound = Bound.AtMost(1), Note = $"boards answered {looks.Count} looks, p99 {Figure.Number(new Spread(looks).At(0.99))} ms" });
        bench.Check("diskfull", people.Folder);
    }

    private static void Judge(Bench bench, Traffic traffic, Watchers watchers)
    {
        foreach (var status in traffic.Odd.CountBy(answer => answer.Status).Where(status => status.Key != NoSpace))
        {
            bench.Report.Fault($"diskfull: {status.Value} taps were answered with {status.Key}, such as {traffic.Odd.First(answer => answer.Status == status.Key).Head}");
        }

        foreach (var (_, wordless) in traffic.Odd.Where(answer => answer.Status == NoSpace && !answer.Head.Contains("notice", StringComparison.Ordinal)).Take(1))
        {
            bench.Report.Fault($"diskfull: a tap is not told why: {wordless}");
        }

        bench.Report.FaultEach("diskfull, boards", watchers.Odd);
    }

    private static async Task Until(Func<bool> holds, string orElse)
    {
        for (var since = Stopwatch.GetTimestamp(); !holds();)
        {
            if (Stopwatch.GetElapsedTime(since) > Patience)
            {
                throw new InvalidOperationException($"After {Patience.TotalSeconds} s {orElse}.");
            }

            await Task.Delay(Glance, Bench.Clock);
        }
    }
}
