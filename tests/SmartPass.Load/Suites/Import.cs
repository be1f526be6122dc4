using System.Diagnostics;
using System.IO.Compression;
using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Testing;

namespace SmartPass.Load.Suites;

/// <summary>District IT uploads the roster of sixty schools and 150,000 students while one school's passes go on.</summary>
internal sealed class Import : ISuite
{
    private const double PromisedSeconds = 60;
    private const double PromisedMebibytes = 512;

    public string Name => "import";

    public bool IsQuick => false;

    public async Task Run(Bench bench)
    {
        var people = await bench.District(Name);
        Fill.WidenRooms(people.Folder);
        var more = bench.FileOf("more.zip");
        await District.WriteRoster(bench.App, more, bench.Quick ? new Size(3, 3_000) : new Size(60, 150_000), seed: 8);
        var all = bench.FileOf("all.zip");
        Together(more, Path.Combine(people.Folder, "roster.zip"), all);
        await using var app = await bench.Serve(people.Folder);
        using var crowd = await Crowd.Open(people, app, connections: 4, each: 20);
        var quiet = await crowd.Go(bench.Round * 2);
        var importing = Upload(app, all);
        var meanwhile = new List<double>();
        while (!importing.IsCompleted)
        {
            meanwhile.AddRange((await crowd.Go(TimeSpan.FromSeconds(1))).Took);
        }

        var took = await importing;
        bench.Report.Add(new Figure("import.time", took.TotalSeconds, "s") { Limit = PromisedSeconds, Bound = Bound.AtMost(1), Note = "from the upload to the last row applied, the check before included" });
        bench.Report.Add(new Figure("import.memory", app.MostMemory / 1048576.0, "MiB") { Limit = PromisedMebibytes, Bound = Bound.AtMost(1), Note = "the most resident memory of the whole process" });
        bench.Report.Add(new Figure("import.start-p99", new Spread(meanwhile).At(0.99), "ms") { Note = $"of {meanwhile.Count} starts and ends meanwhile; {Figure.Number(new Spread(quiet.Took).At(0.99))} ms before" });
        await app.Stop();
        bench.Check(Name, people.Folder);
        var students = Database.Number(people.Folder, "SELECT COUNT(*) FROM Roster_Affiliation a JOIN Roster_District d ON a.\"From\" <= d.Version AND a.Until > d.Version WHERE a.Role = 'Student'");
        bench.Report.Say($"  {students} students now");
    }

    private static async Task<TimeSpan> Upload(Server app, string file)
    {
        using var districtIT = new Visitor(app.Address);
        await District.SignIn(districtIT);
        var bytes = await File.ReadAllBytesAsync(file);
        var since = Stopwatch.GetTimestamp();
        await districtIT.Open("/district/rosters");
        var page = (await districtIT.Upload("all.zip", bytes)).Address.AbsolutePath;
        await Until(districtIT, page, shown => shown.Document.QuerySelectorAll("button").Any(button => button.TextContent.Trim() == "Apply"));
        await districtIT.Press("Apply");
        await Until(districtIT, page, shown => shown.Words.Contains("applied", StringComparison.OrdinalIgnoreCase) && !shown.Words.Contains("rows read", StringComparison.Ordinal));
        return Stopwatch.GetElapsedTime(since);
    }

    private static async Task Until(Visitor visitor, string page, Func<Shown, bool> there)
    {
        while (!there(await visitor.Open(page)))
        {
            if (visitor.Page.Words.Contains("Refused", StringComparison.Ordinal) || visitor.Page.Status != 200)
            {
                throw new InvalidOperationException($"The roster was not taken: {visitor.Page.Words}");
            }

            await Task.Delay(TimeSpan.FromSeconds(1), Bench.Clock);
        }
    }

    /// <summary>One roster of two: the rows of both, file by file.</summary>
    private static void Together(string first, string second, string file)
    {
        using var one = ZipFile.OpenRead(first);
        using var other = ZipFile.OpenRead(second);
        using var all = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        foreach (var entry in one.Entries)
        {
            using var writer = new StreamWriter(all.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open());
            Lines(entry, 0, writer);
            if (entry.FullName != "manifest.csv")
            {
                Lines(other.GetEntry(entry.FullName)!, 1, writer);
            }
        }
    }

    private static void Lines(ZipArchiveEntry entry, int skip, StreamWriter to)
    {
        using var reader = new StreamReader(entry.Open());
        for (var at = 0; reader.ReadLine() is { } line; at++)
        {
            if (at >= skip)
            {
                to.WriteLine(line);
            }
        }
    }
}
