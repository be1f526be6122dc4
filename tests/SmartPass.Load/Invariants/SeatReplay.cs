using Microsoft.Data.Sqlite;
using SmartPass.Load.Making;

namespace SmartPass.Load.Invariants;

/// <summary>Goes through the history of sign-ups line by line: of those whom nothing keeps back nobody is passed over who came earlier, and at the end rows are as the history says.</summary>
internal sealed class SeatReplay(SqliteConnection db)
{
    private const string OwnChoice = nameof(OwnChoice);

    private readonly HashSet<long> _members = [.. db.Rows("SELECT StudentId FROM EncounterPrevention_Member", row => row.GetInt64(0))];
    private readonly Dictionary<long, Place> _places = db.Rows(
        "SELECT a.Id, a.RoomId, a.SessionId, s.StartsAt, s.EndsAt FROM Flex_ActivitySession a JOIN Flex_Session s ON s.Id = a.SessionId",
        row => (row.GetInt64(0), new Place(row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4)))).ToDictionary();
    private readonly Dictionary<long, List<long>> _lines = [];
    private readonly Dictionary<long, HashSet<Seat>> _seats = [];
    private readonly Dictionary<long, HashSet<Seat>> _aside = [];
    private readonly Dictionary<long, long> _justLeft = [];

    public long Read { get; private set; }

    /// <summary>What was broken on the way, in sentences.</summary>
    public IEnumerable<string> Run()
    {
        var lines = db.Rows(
            // What was refused, and that a whole session is off or on, moves nobody.
            "SELECT Id, Kind, StudentId, ActivityId, Rank, \"End\" FROM Flex_History WHERE Kind NOT IN ('Refused', 'SessionOff', 'SessionOn') ORDER BY Id",
            row => (Id: row.GetInt64(0), Kind: row.GetString(1), Student: row.GetInt64(2), Seat: new Seat(row.GetInt64(3), row.GetString(4)), End: row.IsDBNull(5) ? null : row.GetString(5)));
        Read = lines.Count;
        foreach (var line in lines)
        {
            if (line.Kind is "SignedUp" or "MovedUp" && PassedOver(line.Student, line.Seat.Activity) is { } earlier)
            {
                yield return $"student {line.Student} has a seat in {line.Seat.Activity} before {earlier}, who waited longer (history of sign-ups, line {line.Id})";
            }

            Take(line.Kind, line.Student, line.Seat, line.End);
        }

        foreach (var broken in Against("Seated", Rows(_seats)).Concat(Against("SetAside", Rows(_aside))).Concat(Against("Waiting", [.. _lines.SelectMany(line => line.Value.Select(student => (student, new Seat(line.Key, OwnChoice))))])))
        {
            yield return broken;
        }
    }

    private void Take(string kind, long student, Seat seat, string? end)
    {
        switch (kind)
        {
            case "Waits":
                LineOf(seat.Activity).Add(student);
                break;
            case "SetAside":
                SeatsOf(_seats, student).Remove(seat);
                SeatsOf(_aside, student).Add(seat);
                break;
            case "Over":
                // Nobody waits for what they chose and have, so one of these it is.
                _ = SeatsOf(_seats, student).Remove(seat) || SeatsOf(_aside, student).Remove(seat) || LineOf(seat.Activity).Remove(student);
                if (end == "ChoseAnother")
                {
                    _justLeft[student] = seat.Activity;
                }

                return;
            default:
                SeatsOf(_aside, student).Remove(seat);
                SeatsOf(_seats, student).Add(seat);
                if (seat.Rank == OwnChoice)
                {
                    LineOf(seat.Activity).Remove(student);
                }

                break;
        }

        _justLeft.Remove(student);
    }

    /// <summary>Someone who waited for the seat that this student gets, and could have had it.</summary>
    private long? PassedOver(long student, long activity)
    {
        if (_justLeft.TryGetValue(student, out var left) && _places[left].Room == _places[activity].Room)
        {
            // Who goes to another activity in the same room takes a seat of that room with them.
            return null;
        }

        foreach (var earlier in LineOf(activity).TakeWhile(waits => waits != student))
        {
            if (!_members.Contains(earlier) && !IsKept(earlier, activity))
            {
                return earlier;
            }
        }

        return null;
    }

    /// <summary>Whether staff have the student somewhere at that time, or a choice in another session.</summary>
    private bool IsKept(long student, long activity) => SeatsOf(_seats, student).Any(seat =>
        _places[seat.Activity].Overlaps(_places[activity]) && (seat.Rank is not (OwnChoice or "Placed") || _places[seat.Activity].Session != _places[activity].Session));

    private IEnumerable<string> Against(string state, IReadOnlyCollection<(long Student, Seat Seat)> told)
    {
        var rows = db.Rows($"SELECT StudentId, ActivityId, Rank FROM Flex_SignUp WHERE State = '{state}'", row => (Student: row.GetInt64(0), Seat: new Seat(row.GetInt64(1), row.GetString(2))));
        return rows.Except(told).Select(one => $"student {one.Student} is {state} in {one.Seat.Activity} and the history does not say so")
            .Concat(told.Except(rows).Select(one => $"student {one.Student} is {state} in {one.Seat.Activity} by the history and no row says so"));
    }

    private static List<(long, Seat)> Rows(Dictionary<long, HashSet<Seat>> seats) => [.. seats.SelectMany(student => student.Value.Select(seat => (student.Key, seat)))];

    private List<long> LineOf(long activity) => _lines.TryGetValue(activity, out var line) ? line : _lines[activity] = [];

    private static HashSet<Seat> SeatsOf(Dictionary<long, HashSet<Seat>> seats, long student) => seats.TryGetValue(student, out var some) ? some : seats[student] = [];

    private readonly record struct Seat(long Activity, string Rank);

    private sealed record Place(long Room, long Session, long From, long Until)
    {
        public bool Overlaps(Place other) => From < other.Until && other.From < Until;
    }
}
