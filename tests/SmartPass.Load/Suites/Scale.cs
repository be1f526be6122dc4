using SmartPass.Load.Figures;
using SmartPass.Load.Making;

namespace SmartPass.Load.Suites;

/// <summary>The same students under the same load in one school and in a district with sixty, 150,000 students and ten million passes behind it, in turn.</summary>
internal sealed class Scale : ISuite
{
    private const int Connections = 8;

    public string Name => "scale";

    public bool IsQuick => false;

    public async Task Run(Bench bench)
    {
        var large = await bench.District("scale-large", bench.Quick ? new Size(4, 6_000, 60_000) : new Size(60, 150_000, 10_000_000, 5_000));
        var small = await bench.District("scale-small");
        Fill.WidenRooms(large.Folder);
        Fill.WidenRooms(small.Folder);
        await using var largeApp = await bench.Serve(large.Folder);
        await using var smallApp = await bench.Serve(small.Folder);
        await Followed.Accounts(large.Folder);
        await Followed.Accounts(small.Folder);
        using var largeCrowd = await Crowd.Open(large, largeApp, Connections, each: 20);
        using var smallCrowd = await Crowd.Open(small, smallApp, Connections, each: 20);
        await largeCrowd.Go(bench.Round * 2);
        await smallCrowd.Go(bench.Round * 2);
        var rounds = new List<(Gone Large, Gone Small)>();
        for (var round = 0; round < bench.Rounds; round++)
        {
            rounds.Add((await largeCrowd.Go(bench.Round * 2), await smallCrowd.Go(bench.Round * 2)));
        }

        foreach (var (name, share) in new[] { ("scale.start-p50", 0.5), ("scale.start-p99", 0.99) })
        {
            bench.Report.Add(new Figure(name, At(rounds.Select(round => round.Large), share), "ms")
            {
                Limit = At(rounds.Select(round => round.Small), share),
                PairedRatio = new Spread(rounds.Select(round => new Spread(round.Large.Took).At(share) / new Spread(round.Small.Took).At(share))).Median,
                Bound = Bound.AtMost(1.3),
                Note = $"limit: the same at one school; {Figure.Number(new FileInfo(Database.File(large.Folder)).Length / 1e9)} GB beside {Figure.Number(new FileInfo(Database.File(small.Folder)).Length / 1e9)} GB",
            });
        }

        bench.Report.Add(new Figure("scale.memory", largeApp.Memory / 1048576.0, "MiB") { Note = $"{Figure.Number(smallApp.Memory / 1048576.0)} MiB at one school" });
        await largeApp.Stop();
        await smallApp.Stop();
        // Each as "start held the write gate for 60 ms".
        foreach (var act in largeApp.Said.Where(line => line.Contains(" held the write gate", StringComparison.Ordinal)).CountBy(line => line.Trim().Split(" held")[0]))
        {
            bench.Report.Say($"  {act.Value} times the act \"{act.Key}\" held the gate of the large one for more than 50 ms");
        }

        bench.Check("scale-large", large.Folder);
        bench.Check("scale-small", small.Folder);
    }

    private static double At(IEnumerable<Gone> rounds, double share) => new Spread(rounds.Select(round => new Spread(round.Took).At(share))).Median;
}
