using System.Collections.Concurrent;
using System.Diagnostics;
using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>How long it takes from a teacher's tap until other screens show it, with thousands of boards open that poll as their pages do.</summary>
internal sealed class Visible : ISuite
{
    private const double PromisedSeconds = 1;
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(0.7);

    public string Name => "visible";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var boards = bench.Quick ? 200 : 5_000;
        var people = await bench.District(Name, bench.Quick ? new Size(3, 1_200) : new Size(60, 24_000));
        // No approval ends in a line.
        Fill.WidenRooms(people.Folder);
        await using var app = await bench.Serve(people.Folder);
        var approved = new ConcurrentDictionary<(string School, long Pass), long>();
        var seen = new ConcurrentBag<double>();
        using var stop = new CancellationTokenSource();
        var staff = people.With("Administrator");
        // All are open before the first is approved: a page that is opened late shows nothing late.
        var open = new ConcurrentBag<(Client Client, Screen Screen, string School)>();
        await Parallel.ForEachAsync(Enumerable.Range(0, boards), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (at, _) => open.Add(await Open(people, app, staff[at % staff.Count])));
        var watching = open.Select((board, at) => Task.Run(() => Watch(board.Screen, board.School, at, approved, seen, stop.Token))).ToList();
        var acts = await Approve(bench, people, app, approved);
        await Task.Delay(TimeSpan.FromSeconds(3), Bench.Clock);
        await stop.CancelAsync();
        await Task.WhenAll(watching);
        foreach (var board in open)
        {
            board.Client.Dispose();
        }

        var spread = new Spread(seen);
        bench.Report.Add(new Figure("visible.p95", spread.At(0.95), "s")
        {
            Limit = PromisedSeconds,
            Bound = Bound.AtMost(1),
            Note = $"{boards} boards, {acts} approvals, {spread.Count} sights, median {Figure.Number(spread.Median)}, p99 {Figure.Number(spread.At(0.99))}, most {Figure.Number(spread.Most)}",
        });
        var watchers = open.CountBy(board => board.School).ToDictionary();
        var missing = approved.Keys.Sum(act => watchers.GetValueOrDefault(act.School)) - spread.Count;
        if (acts == 0 || missing > 0)
        {
            bench.Report.Fault($"visible: of {acts} approvals, {missing} were not shown on a board that should have");
        }

        await app.Stop();
        bench.Check(Name, people.Folder);
    }

    private static async Task<(Client Client, Screen Screen, string School)> Open(People people, Server app, Someone person)
    {
        var client = people.Client(person, app.Address);
        return (client, await new Screen(client, $"/{person.School}/board", "board").Open(), person.School);
    }

    private static async Task Watch(Screen screen, string school, int number, ConcurrentDictionary<(string School, long Pass), long> approved, ConcurrentBag<double> seen, CancellationToken stop)
    {
        var shown = new HashSet<long>();
        var dice = new Random(number);
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Poll + TimeSpan.FromMilliseconds(dice.Next(100)), Bench.Clock, CancellationToken.None);
            if (!await screen.Look())
            {
                continue;
            }

            foreach (var ((_, pass), at) in approved.Where(act => act.Key.School == school))
            {
                if (!shown.Contains(pass) && screen.Text.Contains($"id=\"pass-{pass}\"", StringComparison.Ordinal))
                {
                    shown.Add(pass);
                    seen.Add(Stopwatch.GetElapsedTime(at).TotalSeconds);
                }
            }
        }
    }

    /// <summary>Students ask and teachers answer, a few in each second of the district.</summary>
    private static async Task<int> Approve(Bench bench, People people, Server app, ConcurrentDictionary<(string School, long Pass), long> approved)
    {
        using var db = Database.Open(Database.File(people.Folder));
        using var asking = db.CreateCommand();
        asking.CommandText = "SELECT p.Id, a.StaffId FROM Passes_Pass p JOIN Passes_AskedOf a ON a.PassId = p.Id WHERE p.StudentId = $student AND p.Status = 'Requested'";
        asking.Parameters.AddWithValue("$student", 0L);
        var asked = people.RoomsWith("CurrentTeacher");
        var teachers = new Dictionary<long, Client>();
        // Schools in turn, so that no school has a rush to itself.
        var students = people.StudentsInClass("2").GroupBy(person => person.School).SelectMany(school => school.Select((person, at) => (person, at))).OrderBy(one => one.at).Select(one => one.person).Take(bench.Quick ? 20 : 300);
        var acts = 0;
        foreach (var person in students)
        {
            var pace = Task.Delay(TimeSpan.FromMilliseconds(200), Bench.Clock);
            using var student = new Student(person, people.Client(person, app.Address));
            await student.Open();
            await student.Go(asked[person.SchoolId].First());
            asking.Parameters["$student"].Value = person.Id;
            using (var reader = asking.ExecuteReader())
            {
                if (reader.Read())
                {
                    var (pass, teacherId) = (reader.GetInt64(0), reader.GetInt64(1));
                    if (!teachers.TryGetValue(teacherId, out var teacher))
                    {
                        teacher = teachers[teacherId] = people.Client(person with { Id = teacherId }, app.Address);
                        await teacher.Open($"/{person.School}/my-room");
                    }

                    approved[(person.School, pass)] = Stopwatch.GetTimestamp();
                    if ((await teacher.Press($"/{person.School}/passes/{pass}/approve")).Status is var status and not 204)
                    {
                        bench.Report.Fault($"visible: an approval answered {status}");
                        approved.TryRemove((person.School, pass), out _);
                    }
                    else
                    {
                        acts++;
                    }
                }
            }

            await pace;
        }

        foreach (var teacher in teachers.Values)
        {
            teacher.Dispose();
        }

        return acts;
    }
}
