using System.Diagnostics;
using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>From the start of the process to the first page in a browser, on an empty folder and on a school's, and the memory it takes.</summary>
internal sealed class Cold : ISuite
{
    private const double PromisedSeconds = 2;

    public string Name => "cold";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var people = await bench.District(Name);
        var starts = bench.Quick ? 1 : 7;
        var empty = new List<double>();
        var school = new List<double>();
        for (var at = 0; at < starts; at++)
        {
            empty.Add(await FirstPage(bench, bench.Empty("empty"), "/setup"));
            school.Add(await FirstPage(bench, people.Folder, "/sign-in"));
        }

        Add(bench, "cold.empty-folder", empty);
        Add(bench, "cold.school", school);
        await Memory(bench, people);
    }

    private static void Add(Bench bench, string name, IEnumerable<double> seconds)
    {
        var spread = new Spread(seconds);
        bench.Report.Add(new Figure(name, spread.Median, "s") { Limit = PromisedSeconds, Bound = Bound.AtMost(1), Note = $"from start to first page, {spread}" });
    }

    private static async Task<double> FirstPage(Bench bench, string folder, string page)
    {
        var since = Stopwatch.GetTimestamp();
        await using var app = await bench.Serve(folder);
        using var connection = new Client(app.Address, "none=");
        var answer = await connection.Get(page);
        var took = Stopwatch.GetElapsedTime(since).TotalSeconds;
        if (answer.Status != 200)
        {
            bench.Report.Fault($"cold: {page} answered {answer.Status}");
        }

        await app.Stop();
        return took;
    }

    private static async Task Memory(Bench bench, People people)
    {
        Fill.WidenRooms(people.Folder);
        await using var app = await bench.Serve(people.Folder);
        using (var visitor = new Client(app.Address, "none="))
        {
            await visitor.Get("/sign-in");
        }

        await Idle(bench);
        var cpu = app.Cpu;
        await Idle(bench);
        bench.Report.Add(new Figure("cold.memory-idle", app.Memory / 1048576.0, "MiB"));
        bench.Report.Add(new Figure("cold.cpu-idle", (app.Cpu - cpu).TotalSeconds / IdleFor(bench).TotalSeconds * 100, "%") { Note = "of one processor, nobody signed in" });
        using var crowd = await Crowd.Open(people, app, connections: 16, each: 4);
        await crowd.Go(bench.Round * 2);
        bench.Report.Add(new Figure("cold.memory-loaded", app.Memory / 1048576.0, "MiB") { Note = "after a rush of starts and ends" });
        await app.Stop();
    }

    private static TimeSpan IdleFor(Bench bench) => TimeSpan.FromSeconds(bench.Quick ? 2 : 15);

    private static Task Idle(Bench bench) => Task.Delay(IdleFor(bench), Bench.Clock);
}
