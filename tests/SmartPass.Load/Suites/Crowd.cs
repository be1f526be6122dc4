using System.Diagnostics;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>Students who go and come back, over and over: as many at once as there are connections, each connection's in turn.</summary>
internal sealed class Crowd : IDisposable
{
    private readonly Student[][] _students;
    private readonly ILookup<long, long> _rooms;
    private readonly string _folder;

    private Crowd(Student[][] students, ILookup<long, long> rooms, string folder)
    {
        _students = students;
        _rooms = rooms;
        _folder = folder;
    }

    /// <summary>Opens the first screens of students who are kept from nobody.</summary>
    public static async Task<Crowd> Open(People people, Server app, int connections, int each)
    {
        var alone = people.StudentsInClass("2").Where(Loners(people.Folder).Contains).Take(connections * each).ToList();
        if (alone.Count < connections * each)
        {
            throw new InvalidOperationException($"Only {alone.Count} students are in a class; {connections * each} are wanted.");
        }

        var students = alone.Select(person => new Student(person, people.Client(person, app.Address))).Chunk(each).ToArray();
        await Task.WhenAll(students.Select(async some =>
        {
            foreach (var student in some)
            {
                await student.Open();
            }
        }));
        return new Crowd(students, people.OpenRooms, people.Folder);
    }

    /// <summary>Lets them go and come back for so long.</summary>
    public async Task<Gone> Go(TimeSpan time)
    {
        var since = Stopwatch.GetTimestamp();
        var took = await Task.WhenAll(_students.Select(some => Task.Run(() => GoInTurn(some, since, time))));
        return new Gone([.. took.SelectMany(mine => mine)], Stopwatch.GetElapsedTime(since));
    }

    public void Dispose()
    {
        foreach (var student in _students.SelectMany(some => some))
        {
            student.Dispose();
        }
    }

    private async Task<List<double>> GoInTurn(Student[] some, long since, TimeSpan time)
    {
        using var db = Database.Open(Database.File(_folder));
        using var outNow = Student.OutNow(db);
        var took = new List<double>();
        for (var at = 0; Stopwatch.GetElapsedTime(since) < time; at++)
        {
            var student = some[at % some.Length];
            var rooms = _rooms[student.Who.SchoolId].ToList();
            var begun = Stopwatch.GetTimestamp();
            var tap = await student.Go(rooms[at % rooms.Count]);
            took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            var pass = tap == Tap.Granted ? student.PassOut(outNow) : null;
            begun = Stopwatch.GetTimestamp();
            await student.Back(pass ?? throw new InvalidOperationException($"Student {student.Who.Id} tapped and is not out."));
            took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return took;
    }

    private static HashSet<Someone> Loners(string folder) => [.. Database.Of(
        folder,
        "SELECT a.PersonId, a.SchoolId, s.Slug FROM Roster_Affiliation a JOIN Roster_School s ON s.Id = a.SchoolId WHERE a.Role = 'Student' AND a.PersonId NOT IN (SELECT StudentId FROM EncounterPrevention_Member)",
        row => new Someone(row.GetInt64(0), row.GetInt64(1), row.GetString(2)))];
}

/// <summary>What a crowd did.</summary>
/// <param name="Took">Milliseconds of every answer.</param>
/// <param name="Time">How long it went on.</param>
internal sealed record Gone(IReadOnlyList<double> Took, TimeSpan Time)
{
    public int Count => Took.Count;

    public double PerSecond => Count / Time.TotalSeconds;
}
