using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Suites;

namespace SmartPass.Load.Faults;

/// <summary>Copies made as docs/operations.md says, while passes go on and at rest, are put in place elsewhere: each is a moment of the history, and the app runs on it.</summary>
internal sealed class Backup : ISuite
{
    private const string Program = "sqlite3";

    public string Name => "backup";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var people = await bench.District(Name);
        await using var place = new Installation(bench, people.Folder);
        await place.Start();
        using var traffic = await Traffic.Open(people, place.App.Address);
        using var over = new CancellationTokenSource();
        var going = traffic.Go(over.Token);
        await traffic.Ledger.Reach(50);
        var copies = new List<(string Folder, int Acknowledged)>();
        var took = new List<double>();
        for (var number = 0; number < bench.Operations(usual: 10, quick: 2); number++)
        {
            var since = Stopwatch.GetTimestamp();
            copies.Add(await Copy(bench, people.Folder, number, traffic.Ledger.Count));
            took.Add(Stopwatch.GetElapsedTime(since).TotalSeconds);
            await traffic.Ledger.Reach(traffic.Ledger.Count + 20);
        }

        await over.CancelAsync();
        await going;
        await place.App.Stop();
        var atRest = bench.Empty("backup-rest");
        Directory.Delete(atRest);
        await Processes.Run("cp", "-r", people.Folder, atRest);
        copies.Add((atRest, traffic.Ledger.Count));
        foreach (var (folder, acknowledged) in copies)
        {
            Judge(bench, people.Folder, folder, traffic, acknowledged);
        }

        // Oldest and newest are served; on the others nothing else would be found.
        foreach (var folder in new[] { copies[0].Folder, atRest })
        {
            await Serve(bench, folder);
        }

        bench.Report.Add(new Figure("backup.copies", copies.Count, "") { Note = $"{Figure.Number(new Spread(took).Median)} s each, {traffic.Ledger.Count} acts meanwhile" });
        bench.Report.FaultEach(Name, traffic.Odd.Select(answer => answer.Status));

        bench.Check(Name, people.Folder);
    }

    private static async Task<(string Folder, int Acknowledged)> Copy(Bench bench, string live, int number, int acknowledged)
    {
        var folder = bench.Empty($"backup-{number}");
        var statement = $"VACUUM INTO '{Database.File(folder)}'";
        if (Processes.Has(Program))
        {
            await Processes.Run(Program, Database.File(live), statement);
        }
        else
        {
            using var db = Database.Open(Database.File(live));
            db.Do(statement);
        }

        await Processes.Run("cp", "-r", Path.Combine(live, "keys"), folder);
        return (folder, acknowledged);
    }

    private static void Judge(Bench bench, string live, string copy, Traffic traffic, int acknowledged)
    {
        using (var db = Database.Open(Database.File(copy)))
        {
            foreach (var sentence in traffic.Ledger.Missing(db, 0, acknowledged).Concat(Ledger.Halves(db)).Concat(Against(db, live)).Take(10))
            {
                bench.Report.Fault($"backup: in {Path.GetFileName(copy)}, {sentence}");
            }
        }

        bench.Check(Path.GetFileName(copy), copy);
    }

    /// <summary>A copy's history is the beginning of the live one.</summary>
    private static List<string> Against(SqliteConnection copy, string live)
    {
        copy.Do("ATTACH $live AS live", ("$live", Database.File(live)));
        return
        [
            .. copy.Rows(
                """
                SELECT h.Id FROM live.Passes_History h LEFT JOIN main.Passes_History c ON c.Id = h.Id
                WHERE h.Id <= (SELECT MAX(Id) FROM main.Passes_History) AND (c.Kind, c.Subject, c.At, c.By, c.Data) IS NOT (h.Kind, h.Subject, h.At, h.By, h.Data)
                """,
                row => $"history line {row.GetInt64(0)} is not the live one's"),
            .. copy.Rows(
                "SELECT MAX(Id) - COUNT(*) FROM main.Passes_History",
                row => row.GetInt64(0)).Where(gaps => gaps != 0).Select(gaps => $"the history has {gaps} gaps"),
        ];
    }

    private static async Task Serve(Bench bench, string folder)
    {
        var people = new People(folder);
        await using var app = await bench.Serve(folder);
        // Who was signed in is so still; the next act follows the last one that was kept.
        using var traffic = await Traffic.Open(people, app.Address, connections: 2, each: 2);
        await traffic.Go(bench.Round / 2);
        await app.Stop();
        using (var db = Database.Open(Database.File(folder)))
        {
            foreach (var sentence in traffic.Ledger.Missing(db, 0, traffic.Ledger.Count).Concat(Ledger.Halves(db)))
            {
                bench.Report.Fault($"backup: served from {Path.GetFileName(folder)}, {sentence}");
            }
        }

        bench.Check($"{Path.GetFileName(folder)}, served", folder);
    }
}
