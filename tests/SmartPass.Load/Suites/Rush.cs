using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>First bell: everybody signs in with a password at once, and the boards of those who watch the hall go on.</summary>
internal sealed class Rush : ISuite
{
    private const string Password = "green apples fall slowly";
    private const double PromisedMilliseconds = 100;
    private const int Boards = 10;
    private const int Out = 60;
    private const int AtOnce = 24;
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);

    public string Name => "rush";

    public bool IsQuick => false;

    public async Task Run(Bench bench)
    {
        var people = await bench.District(Name);
        OutNow.Write(people.Folder, Out);
        // The work the app asks for when a password is set: a cheaper hash would make a cheaper rush.
        var hash = new PasswordHasher<string>(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 220_000 })).HashPassword("", Password);
        using (var db = Database.Open(Database.File(people.Folder), write: true))
        {
            db.Do("UPDATE Accounts_Account SET PasswordHash = $hash WHERE PasswordHash IS NULL", ("$hash", hash));
        }

        await using var app = await bench.Serve(people.Folder);
        await Followed.Accounts(people.Folder);
        var walker = people.StudentsInClass("2")[^1];
        var students = Database.Of(people.Folder, $"SELECT DISTINCT a.UserName FROM Accounts_Account a JOIN Roster_Affiliation r ON r.PersonId = a.Id AND r.Role = 'Student' WHERE a.UserName IS NOT NULL AND a.Id <> {walker.Id}", row => row.GetString(0))
            .Take(bench.Quick ? 40 : 1_200).ToList();
        using var stop = new CancellationTokenSource();
        var looks = new ConcurrentBag<double>();
        List<Task> watching = [.. Enumerable.Range(0, Boards).Select(_ => Task.Run(() => Watch(bench, people, app, looks, stop.Token))), Task.Run(() => ComeAndGo(people, app, walker, stop.Token))];
        var queue = new ConcurrentQueue<string>(students);
        var since = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => SignIn(bench, app, queue))));
        var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
        await stop.CancelAsync();
        await Task.WhenAll(watching);
        var spread = new Spread(looks);
        bench.Report.Add(new Figure("rush.board-p99", spread.At(0.99), "ms") { Limit = PromisedMilliseconds, Bound = Bound.AtMost(1), Note = $"{students.Count} sign-ins in {Figure.Number(seconds)} s, {spread.Count} boards of 60 read meanwhile, median {Figure.Number(spread.Median)} ms" });
        await app.Stop();
        bench.Check(Name, people.Folder);
    }

    private static async Task SignIn(Bench bench, Server app, ConcurrentQueue<string> queue)
    {
        while (queue.TryDequeue(out var name))
        {
            using var client = new Client(app.Address, "none=");
            await client.Open("/sign-in");
            var answer = await client.Press("/sign-in", $"Name={Uri.EscapeDataString(name)}&Password={Uri.EscapeDataString(Password)}");
            if (!answer.Of("Set-Cookie:").Any(cookie => cookie.StartsWith("smartpass=", StringComparison.Ordinal)))
            {
                bench.Report.Fault($"rush: the sign-in of {name} answered {answer.Status} {string.Join(' ', answer.Of("Location:"))}");
            }
        }
    }

    /// <summary>Someone goes and comes back all the time: boards are made anew.</summary>
    private static async Task ComeAndGo(People people, Server app, Someone who, CancellationToken stop)
    {
        using var student = new Student(who, people.Client(who, app.Address));
        using var db = Database.Open(Database.File(people.Folder));
        using var outNow = Student.OutNow(db);
        await student.Open();
        var room = people.OpenRooms[who.SchoolId].First();
        while (!stop.IsCancellationRequested)
        {
            await student.Go(room);
            await Task.Delay(Often, Bench.Clock, CancellationToken.None);
            await student.Back(student.PassOut(outNow) ?? throw new InvalidOperationException("A student at the rush could not go."));
            await Task.Delay(Often, Bench.Clock, CancellationToken.None);
        }
    }

    /// <summary>Looks at a board with a stamp that is never current: it is always sent.</summary>
    private static async Task Watch(Bench bench, People people, Server app, ConcurrentBag<double> looks, CancellationToken stop)
    {
        var person = people.With("Administrator")[0];
        using var client = people.Client(person, app.Address);
        var request = client.Getting($"/{person.School}/board?handler=region&stamp=0.hall:0@0", "HX-Request: true\r\n");
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Often, Bench.Clock, CancellationToken.None);
            var begun = Stopwatch.GetTimestamp();
            var answer = await client.Send(request);
            looks.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            if (answer.Status != 200 || answer.Text.Split("id=\"pass-").Length - 1 is not (Out or Out + 1))
            {
                bench.Report.Fault($"rush: a board of {Out} answered {answer.Status} without them");
                return;
            }
        }
    }
}
