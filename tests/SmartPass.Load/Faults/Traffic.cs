using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Faults;

/// <summary>A school that goes about its day in rooms as small as they are: students go, wait in line, are offered a place, change their minds and come back, members of encounter groups among them; teachers answer. What the app acknowledges goes into the ledger.</summary>
internal sealed class Traffic : IDisposable
{
    private const string Standing = """
        SELECT Id, Status FROM Passes_Pass WHERE StudentId = $student AND Status IN ('Requested', 'InLine', 'Offered', 'Active')
        ORDER BY Status = 'Active' DESC, Status = 'Offered' DESC LIMIT 1
        """;

    private readonly People _people;
    private readonly Student[][] _lanes;
    private readonly Teachers _teachers;
    private readonly ILookup<long, long> _open;
    private readonly ILookup<long, long> _asked;
    private readonly ConcurrentDictionary<Student, string> _again = [];
    private readonly ConcurrentQueue<(int Status, string Head)> _odd = [];
    private int _cut;
    private int _days;

    private Traffic(People people, Student[][] lanes, Uri server)
    {
        _people = people;
        _lanes = lanes;
        _teachers = new Teachers(people, server, this);
        _open = people.OpenRooms;
        _asked = Database.Of(people.Folder, "SELECT SchoolId, Id FROM Rooms_Room WHERE Approval = 'CurrentTeacher' AND Retired = 0", row => (School: row.GetInt64(0), Id: row.GetInt64(1))).ToLookup(row => row.School, row => row.Id);
    }

    public Ledger Ledger { get; } = new();

    /// <summary>Time between two taps on one connection.</summary>
    public TimeSpan Pace { get; init; }

    /// <summary>Answers that were none.</summary>
    public int Cut => _cut;

    /// <summary>Answers that were neither a yes nor a no.</summary>
    public IReadOnlyCollection<(int Status, string Head)> Odd => _odd;

    /// <summary>Opens the first screens of students, a third of them in encounter groups.</summary>
    public static async Task<Traffic> Open(People people, Uri server, int connections = 8, int each = 6, TimeSpan pace = default)
    {
        var members = Database.Of(people.Folder, "SELECT DISTINCT StudentId FROM EncounterPrevention_Member", row => row.GetInt64(0)).ToHashSet();
        var all = people.StudentsInClass("2").ToLookup(person => members.Contains(person.Id));
        var count = connections * each;
        Someone[] some = [.. all[true].Take(count / 3)];
        some = [.. some, .. all[false].Take(count - some.Length)];
        new Random(5).Shuffle(some);
        var lanes = some.Select(person => new Student(person, people.Client(person, server))).Chunk(each).ToArray();
        var traffic = new Traffic(people, lanes, server) { Pace = pace };
        await traffic.Look(each);
        return traffic;
    }

    /// <summary>So many on each connection open their first screen; throws where someone is asked to sign in.</summary>
    public Task Look(int each) => Task.WhenAll(_lanes.Select(async lane =>
    {
        foreach (var student in lane.Take(each))
        {
            await student.Open();
        }
    }));

    /// <summary>Goes on until told to stop, or until the app is gone.</summary>
    public async Task Go(CancellationToken stop)
    {
        using var students = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var teachers = Task.Run(() => _teachers.Answer(students.Token), CancellationToken.None);
        await Task.WhenAll(_lanes.Select((lane, number) => Task.Run(() => Walk(lane, new Random(Interlocked.Increment(ref _days) + number), stop), CancellationToken.None)));
        await students.CancelAsync();
        await teachers;
    }

    /// <summary>Goes on for so long.</summary>
    public async Task Go(TimeSpan time)
    {
        using var over = new CancellationTokenSource(time, Bench.Clock);
        await Go(over.Token);
    }

    /// <summary>Presses a button and writes down what was acknowledged.</summary>
    public async Task<Answer> Press(Client client, string path, Deed deed, long student, long? pass = null, string? ticket = null)
    {
        var since = Stopwatch.GetTimestamp();
        var answer = await client.Press(path);
        Deed? said = answer switch
        {
            { Status: 200, Body.Length: > 0 } when deed == Deed.Wished => Deed.Refused,
            { Status: 200 } => deed,
            { Status: 204 } when deed != Deed.Wished && !answer.Of("HX-Trigger:").Any(what => what.Contains("\"refused\"", StringComparison.Ordinal)) => deed,
            _ => null,
        };
        if (said is { } acknowledged)
        {
            Ledger.Write(new Said(acknowledged, student, pass, ticket, Stopwatch.GetElapsedTime(since).TotalMilliseconds));
        }
        else if (answer.Status is not (200 or 204))
        {
            _odd.Enqueue((answer.Status, answer.Head));
        }

        return answer;
    }

    /// <summary>Forgets connections, as browsers do with those that the other side closed; the next tap opens new ones.</summary>
    public void HangUp()
    {
        _teachers.HangUp();
        foreach (var student in _lanes.SelectMany(lane => lane))
        {
            student.Dispose();
        }
    }

    public void Dispose() => HangUp();

    private async Task Walk(Student[] lane, Random dice, CancellationToken stop)
    {
        using var db = Database.Open(Database.File(_people.Folder));
        using var standing = db.CreateCommand();
        standing.CommandText = Standing;
        standing.Parameters.AddWithValue("$student", 0L);
        for (var at = 0; !stop.IsCancellationRequested; at++)
        {
            try
            {
                await Step(lane[at % lane.Length], standing, dice);
            }
            catch (IOException)
            {
                Interlocked.Increment(ref _cut);
                return;
            }

            if (Pace > TimeSpan.Zero)
            {
                await Task.Delay(Pace, Bench.Clock, CancellationToken.None);
            }
        }
    }

    private async Task Step(Student student, SqliteCommand standing, Random dice)
    {
        var (who, client) = (student.Who, student.Client);
        // Who got no answer taps again, on the same screen with the same ticket.
        if (_again.TryRemove(student, out var wish))
        {
            await Wish(student, wish);
            return;
        }

        switch (Now(standing, who.Id))
        {
            case (var pass, "Active"):
                await Press(client, Address(who, $"passes/{pass}/end"), Deed.Ended, who.Id, pass);
                break;
            case (var pass, "Offered"):
                await Press(client, Address(who, $"now/{pass}/go"), Deed.TookOffer, who.Id, pass);
                break;
            case (var pass, _) when dice.Next(3) == 0:
                await Press(client, Address(who, $"passes/{pass}/withdraw"), Deed.Withdrew, who.Id, pass);
                break;
            case not null:
                await client.Get(Address(who, "now?handler=region"));
                break;
            default:
                var rooms = (dice.Next(8) == 0 ? _asked : _open)[who.SchoolId].ToArray();
                await Wish(student, string.Create(CultureInfo.InvariantCulture, $"{Guid.NewGuid():n} {rooms[dice.Next(rooms.Length)]}"));
                break;
        }
    }

    /// <param name="student">Who.</param>
    /// <param name="wish">The ticket of a pass: that of its screen, and the room.</param>
    private async Task Wish(Student student, string wish)
    {
        _again[student] = wish;
        var parts = wish.Split(' ');
        await Press(student.Client, Address(student.Who, $"ask?to={parts[1]}&ticket={parts[0]}"), Deed.Wished, student.Who.Id, ticket: wish);
        _again.TryRemove(student, out _);
    }

    private static (long Pass, string Status)? Now(SqliteCommand standing, long student)
    {
        standing.Parameters[0].Value = student;
        using var reader = standing.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetString(1)) : null;
    }

    private static string Address(Someone who, string path) => $"/{who.School}/{path}";
}
