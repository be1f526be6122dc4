using SmartPass.Load.Figures;
using SmartPass.Load.Limits;
using SmartPass.Load.Making;

namespace SmartPass.Load.Suites;

/// <summary>Starts and ends of passes over HTTP, every rule asked, each answered once it is on the disk, beside bare SQLite with one durable transaction each.</summary>
internal sealed class Start : ISuite
{
    private const int Connections = 32;
    private const int StudentsEach = 10;

    public string Name => "start";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var people = await bench.District(Name);
        Fill.WidenRooms(people.Folder);
        using var bare = new BareSqlite(people.Folder, bench.FileOf("bare.db"));
        await using var app = await bench.Serve(people.Folder);
        var crowd = await Crowd.Open(people, app, Connections, StudentsEach);
        // A server runs all day: for its first minute under load a third of the processors is its compiler's.
        await crowd.Go(bench.Quick ? bench.Round : TimeSpan.FromSeconds(45));
        bare.Run(bench.Round / 2);
        var rounds = new List<(double App, double Bare)>();
        var took = new List<double>();
        var cpu = new List<double>();
        // Short rounds: what a disk takes changes within seconds, and both are to meet the same.
        for (var round = 0; round < bench.Rounds * 3; round++)
        {
            var limit = bare.Run(bench.Round / 4);
            var before = app.Cpu;
            var gone = await crowd.Go(bench.Round);
            cpu.Add((app.Cpu - before).TotalMilliseconds / gone.Count);
            rounds.Add((gone.PerSecond, limit));
            took.AddRange(gone.Took);
        }

        bench.Report.Add(new Figure("start.durable", new Spread(rounds.Select(round => round.App)).Median, "/s")
        {
            Limit = new Spread(rounds.Select(round => round.Bare)).Median,
            PairedRatio = new Spread(rounds.Select(round => round.App / round.Bare)).Median,
            Bound = Bound.AtLeast(0.4),
            Note = $"app {new Spread(rounds.Select(round => round.App))}, limit {new Spread(rounds.Select(round => round.Bare))}, p99 {Figure.Number(new Spread(took).At(0.99))} ms",
        });
        bench.Report.Add(new Figure("start.cpu", new Spread(cpu).Median, "ms") { Note = "of the server's processors for a start or an end" });
        crowd.Dispose();
        await app.Stop();
        bench.Check(Name, people.Folder);
    }
}
