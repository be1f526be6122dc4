using System.Globalization;
using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Suites;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Faults;

/// <summary>The system's clock jumps an hour ahead, back again, and drifts, while passes go on. What fell due is settled once and by its own time, boards see every change, and nobody is signed out.</summary>
internal sealed class ClockJump : ISuite
{
    private const string Library = "libfaketimeMT.so.1";

    // Seconds from the true time.
    private static readonly int[] Jumps = [0, 2, -1, 3600, 0, -300, 7200, 3601, 0];

    public string Name => "clockjump";

    public bool IsQuick => false;

    public async Task Run(Bench bench)
    {
        var (library, whyNot) = await Needed.Find("libfaketime", () => Directory.Exists("/usr/lib") ? Directory.EnumerateFiles("/usr/lib", Library, SearchOption.AllDirectories).FirstOrDefault() : null);
        if (library is null)
        {
            bench.Report.Skip(Name, whyNot);
            return;
        }

        var people = await bench.District(Name);
        // Some are out for long: their time comes with a jump and not by waiting.
        OutNow.Write(people.Folder, 40);
        var first = Database.Number(people.Folder, "SELECT MAX(Id) FROM Passes_History");
        var clock = bench.FileOf("clock");
        await Set(clock, 0);
        await using var place = new Installation(bench, people.Folder);
        await place.Start(variables: new Dictionary<string, string>
        {
            ["LD_PRELOAD"] = library, ["FAKETIME_TIMESTAMP_FILE"] = clock, ["FAKETIME_NO_CACHE"] = "1", ["DONT_FAKE_MONOTONIC"] = "1",
            // Else it cuts waits short, and whoever waits goes round without end.
            ["FAKETIME_FORCE_MONOTONIC_FIX"] = "0",
        });
        using var traffic = await Traffic.Open(people, place.App.Address, pace: TimeSpan.FromMilliseconds(20));
        using var watchers = await Watchers.Open(people, place.App.Address);
        using var over = new CancellationTokenSource();
        var going = traffic.Go(over.Token);
        var looking = watchers.Look(over.Token);
        foreach (var seconds in Jumps)
        {
            await Set(clock, seconds);
            await Task.Delay(bench.Round, Bench.Clock);
            await Sees(bench, people, place.App.Address, seconds);
        }

        await over.CancelAsync();
        await going;
        var looks = await looking;
        await traffic.Look(1);
        await place.App.Stop();
        bench.Report.FaultEach(Name, traffic.Odd.Select(answer => answer.Status).Concat(watchers.Odd));

        foreach (var line in place.App.Said.Where(line => line.StartsWith("fail:", StringComparison.Ordinal)).CountBy(line => line))
        {
            bench.Report.Fault($"{Name}: the app wrote {line.Value} times {line.Key}");
        }

        Judge(bench, people.Folder, traffic, first);
        bench.Report.Add(new Figure("clockjump.acknowledged", traffic.Ledger.Count, "acts") { Note = $"{Jumps.Length} jumps, {looks.Count} looks, p99 {Figure.Number(new Spread(looks).At(0.99))} ms" });
        bench.Check(Name, people.Folder);
    }

    private static Task Set(string clock, int seconds) => File.WriteAllTextAsync(clock, seconds.ToString("+0;-0;+0", CultureInfo.InvariantCulture));

    /// <summary>Someone goes and comes back, and a board that was current before each sees it.</summary>
    private async Task Sees(Bench bench, People people, Uri server, int seconds)
    {
        var going = people.StudentsInClass("2")[^1];
        using var student = new Student(going, people.Client(going, server));
        using var staff = people.Client(people.With("Administrator")[0], server);
        using var db = Database.Open(Database.File(people.Folder));
        using var outNow = Student.OutNow(db);
        await student.Open();
        var locker = Database.Number(people.Folder, "SELECT MIN(Id) FROM Rooms_Room WHERE Kind = 'Locker'");
        var board = await new Screen(staff, $"/{going.School}/board", "board").Open();
        await student.Go(locker);
        if (student.PassOut(outNow) is not { } pass)
        {
            bench.Report.Fault($"{Name}: at {seconds} s a student cannot go");
            return;
        }

        var card = $"id=\"pass-{pass}\"";
        if (!await board.Look() || !board.Text.Contains(card, StringComparison.Ordinal))
        {
            bench.Report.Fault($"{Name}: at {seconds} s a board does not see a start");
        }

        await student.Back(pass);
        if (!await board.Look() || board.Text.Contains(card, StringComparison.Ordinal))
        {
            bench.Report.Fault($"{Name}: at {seconds} s a board does not see an end");
        }
    }

    private void Judge(Bench bench, string folder, Traffic traffic, long first)
    {
        using var db = Database.Open(Database.File(folder));
        List<string> broken =
        [
            .. traffic.Ledger.Missing(db, 0, traffic.Ledger.Count),
            .. Ledger.Halves(db),
            .. db.Rows(
                $"SELECT Subject, Kind, COUNT(*) FROM Passes_History WHERE Id > {first} AND Kind IN ('Overtime', 'Forgotten', 'EndNotRecorded', 'Lapsed') GROUP BY Subject, Kind HAVING COUNT(*) > 1",
                row => $"pass {row.GetInt64(0)} was settled {row.GetInt64(2)} times: {row.GetString(1)}"),
            .. db.Rows(
                $"SELECT p.Id, h.At - p.DueAt FROM Passes_History h JOIN Passes_Pass p ON p.Id = h.Subject WHERE h.Id > {first} AND h.Kind = 'Overtime' AND h.At <> p.DueAt AND h.At <> p.DueAt + 60000",
                row => $"pass {row.GetInt64(0)} was overtime {row.GetInt64(1)} ms from its time"),
            .. db.Rows(
                "SELECT Id FROM Passes_Pass p WHERE Ticket LIKE 'out %' AND Ending_At >= DueAt + 60000 AND NOT EXISTS (SELECT 1 FROM Passes_History h WHERE h.Subject = p.Id AND h.Kind = 'Overtime')",
                row => $"pass {row.GetInt64(0)} ended after its time and was never overtime"),
            .. db.Rows("SELECT Id FROM Passes_Pass WHERE Status = 'Ended' AND Ending_At < StartedAt", row => $"pass {row.GetInt64(0)} ended before it began"),
        ];
        var settled = db.Rows($"SELECT Kind, COUNT(*) FROM Passes_History WHERE Id > {first} AND Kind IN ('Overtime', 'Forgotten', 'EndNotRecorded', 'Lapsed') GROUP BY Kind", row => (Kind: row.GetString(0), Count: row.GetInt64(1)));
        if (!settled.Any(one => one.Kind == "Overtime"))
        {
            bench.Report.Fault($"{Name}: no pass became overtime, though hours went by");
        }

        bench.Report.Say($"  settled by themselves: {string.Join(", ", settled.Select(one => $"{one.Count} {one.Kind}"))}");
        foreach (var sentence in broken.Take(20))
        {
            bench.Report.Fault($"{Name}: {sentence}");
        }
    }
}
