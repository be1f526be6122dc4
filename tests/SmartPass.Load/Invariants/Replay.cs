using System.Text.Json;
using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;
using SmartPass.Passes.Contracts;

namespace SmartPass.Load.Invariants;

/// <summary>Goes through the history line by line, in the order in which it was written, and looks at every moment at who is out.</summary>
internal sealed class Replay(SqliteConnection db)
{
    private readonly Dictionary<long, Going> _out = [];
    private readonly Dictionary<long, long> _passOf = [];
    private readonly Dictionary<long, int> _placesTaken = [];
    private readonly Dictionary<long, HashSet<int>> _overridden = [];
    private readonly Dictionary<long, int> _capacity = db.Rows("SELECT Id, Capacity FROM Rooms_Room WHERE Capacity IS NOT NULL", row => (row.GetInt64(0), row.GetInt32(1))).ToDictionary();
    private readonly ILookup<long, long> _groupsOf = db.Rows(
        "SELECT m.StudentId, m.GroupId FROM EncounterPrevention_Member m JOIN EncounterPrevention_Group g ON g.Id = m.GroupId WHERE g.Off = 0 AND g.\"From\" IS NULL AND g.Until IS NULL",
        row => (Student: row.GetInt64(0), Group: row.GetInt64(1))).ToLookup(row => row.Student, row => row.Group);
    private readonly Dictionary<long, List<long>> _outOfGroup = [];

    public long Read { get; private set; }

    /// <summary>Passes that are out at the end of the history.</summary>
    public IReadOnlyCollection<long> Open => _out.Keys;

    /// <summary>What was broken on the way, in sentences.</summary>
    public IEnumerable<string> Run()
    {
        using var command = db.CreateCommand();
        command.CommandText = "SELECT Id, Kind, Subject, Data, At FROM Passes_History ORDER BY Id";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            Read++;
            foreach (var broken in Take(Enum.Parse<PassEventKind>(reader.GetString(1)), reader.GetInt64(2), reader.GetString(3), reader.GetInt64(4)))
            {
                yield return $"{broken} (history line {reader.GetInt64(0)})";
            }
        }
    }

    private IEnumerable<string> Take(PassEventKind kind, long pass, string data, long at)
    {
        switch (kind)
        {
            case PassEventKind.Overridden:
                (_overridden.TryGetValue(pass, out var rules) ? rules : _overridden[pass] = []).Add(Particulars(data).Rule);
                return [];
            case PassEventKind.Started or PassEventKind.Reopened:
                return Leave(pass, Particulars(data), at, reopened: kind == PassEventKind.Reopened);
            case PassEventKind.Changed or PassEventKind.NextStop when _out.TryGetValue(pass, out var going) && Particulars(data).To is var to && to != going.To:
                Come(pass);
                return Leave(pass, (going.Student, to, -1), at, reopened: false);
            case PassEventKind.Forgotten when _out.TryGetValue(pass, out var lost):
                Place(lost, -1);
                _out[pass] = lost with { HoldsPlace = false };
                return [];
            case PassEventKind.Ended or PassEventKind.EndNotRecorded:
                return Come(pass) ? [] : [$"pass {pass} ended and was not out"];
            default:
                return [];
        }
    }

    private IEnumerable<string> Leave(long pass, (long Student, long To, int Rule) trip, long at, bool reopened)
    {
        if (_passOf.TryGetValue(trip.Student, out var other))
        {
            yield return $"student {trip.Student} is out twice, on {other} and {pass}";
        }

        var going = new Going(trip.Student, trip.To, HoldsPlace: true);
        var setAside = _overridden.GetValueOrDefault(pass, []);
        Place(going, +1);
        // Who ended by mistake was out all along: that end is taken back as it was.
        if (!reopened && _capacity.TryGetValue(trip.To, out var capacity) && _placesTaken[trip.To] > capacity && !setAside.Contains((int)StartRule.RoomFull)
            && PlacesTaken(trip.To, at) is var taken && taken > capacity)
        {
            yield return $"room {trip.To} has {taken} of {capacity} with pass {pass}";
        }

        foreach (var group in _groupsOf[trip.Student])
        {
            var members = _outOfGroup.TryGetValue(group, out var known) ? known : _outOfGroup[group] = [];
            if (!reopened && members.Count > 0 && !setAside.Contains((int)StartRule.EncounterPrevention))
            {
                yield return $"students {trip.Student} and {members[0]} of group {group} are out at once";
            }

            members.Add(trip.Student);
        }

        _passOf[trip.Student] = pass;
        _out[pass] = going;
    }

    private bool Come(long pass)
    {
        if (!_out.Remove(pass, out var going))
        {
            return false;
        }

        _passOf.Remove(going.Student);
        if (going.HoldsPlace)
        {
            Place(going, -1);
        }

        foreach (var group in _groupsOf[going.Student])
        {
            _outOfGroup[group].Remove(going.Student);
        }

        return true;
    }

    /// <summary>By the clock of the moment: who is forgotten by it holds no place, whether or not that was noted yet.</summary>
    private int PlacesTaken(long room, long at) => 1 + _out.Count(one => one.Value.To == room && one.Value.HoldsPlace && at < DueAt(one.Key) + Hall.ForgottenAfter.TotalMilliseconds);

    private long DueAt(long pass) => db.Rows($"SELECT DueAt FROM Passes_Pass WHERE Id = {pass}", row => row.GetInt64(0)).Single();

    private void Place(Going going, int more) => _placesTaken[going.To] = _placesTaken.GetValueOrDefault(going.To) + more;

    private static (long Student, long To, int Rule) Particulars(string data)
    {
        using var read = JsonDocument.Parse(data);
        var root = read.RootElement;
        return (root.GetProperty("Student").GetInt64(), root.GetProperty("To").GetInt64(), root.GetProperty("Rule") is { ValueKind: JsonValueKind.Number } rule ? rule.GetInt32() : -1);
    }

    private sealed record Going(long Student, long To, bool HoldsPlace);
}
