using SmartPass.Load.Invariants;
using SmartPass.Load.Making;
using SmartPass.Load.Suites;

namespace SmartPass.Load.Tests;

/// <summary>Sign-ups written by hand, each with its line of history. Session 1 has activities 1 and 2, with two seats each, in rooms of their own, and 3 and 4, with two seats and one, in one room; session 2 is at that time, with activity 5; session 3 is later, with activity 6. Students 1 and 2 are kept apart.</summary>
internal sealed class PlantedSeats : IDisposable
{
    private readonly PlantedHistory _planted = new();

    public PlantedSeats() => _planted.Db.Do("""
        INSERT INTO Flex_Session (Id, SchoolId, StartsAt, EndsAt) VALUES (1, 1, 1000, 2000), (2, 1, 1500, 2500), (3, 1, 2000, 3000);
        INSERT INTO Flex_Activity VALUES (1, 1, 0), (2, 0, 0), (3, 1, 0), (4, 1, 0), (5, 1, 0), (6, 1, 0);
        INSERT INTO Flex_ActivitySession (Id, SchoolId, SessionId, ActivityId, RoomId, Capacity)
        VALUES (1, 1, 1, 1, 11, 2), (2, 1, 1, 2, 12, 2), (3, 1, 1, 3, 13, 2), (4, 1, 1, 4, 13, 1), (5, 1, 2, 5, 15, 2), (6, 1, 3, 6, 13, 2);
        """);

    public IReadOnlyList<string> Broken => _planted.Broken;

    public IReadOnlyList<string> NotPlaced => [.. Seats.NotPlaced(_planted.Db, 1)];

    /// <summary>What students were told and is not there.</summary>
    public IReadOnlyList<string> NotKept(Promises promises) => [.. promises.Broken(_planted.Db)];

    /// <summary>A sign-up as a row.</summary>
    public PlantedSeats Row(long activity, long student, string state = "Seated", string rank = "OwnChoice", long? session = null)
    {
        _planted.Db.Do(
            "INSERT INTO Flex_SignUp (SchoolId, SessionId, ActivityId, StudentId, Rank, State) VALUES (1, COALESCE($session, (SELECT SessionId FROM Flex_ActivitySession WHERE Id = $activity)), $activity, $student, $rank, $state)",
            ("$session", session), ("$activity", activity), ("$student", student), ("$rank", rank), ("$state", state));
        return this;
    }

    /// <summary>A line of history.</summary>
    public PlantedSeats Line(string kind, long activity, long student, string rank = "OwnChoice", string? end = null)
    {
        _planted.Db.Do(
            "INSERT INTO Flex_History (Kind, StudentId, ActivityId, Rank, \"End\") VALUES ($kind, $student, $activity, $rank, $end)",
            ("$kind", kind), ("$student", student), ("$activity", activity), ("$rank", rank), ("$end", end));
        return this;
    }

    /// <summary>Students have seats, one after the other.</summary>
    public PlantedSeats Seated(long activity, params long[] students) => Each(students, student => Row(activity, student).Line("SignedUp", activity, student));

    /// <summary>Students wait, one after the other.</summary>
    public PlantedSeats Waiting(long activity, params long[] students) => Each(students, student => Row(activity, student, "Waiting").Line("Waits", activity, student));

    /// <summary>Someone who waited moved up.</summary>
    public PlantedSeats MovedUp(long activity, long student)
    {
        _planted.Db.Do("UPDATE Flex_SignUp SET State = 'Seated' WHERE ActivityId = $activity AND StudentId = $student AND State = 'Waiting'", ("$activity", activity), ("$student", student));
        return Line("MovedUp", activity, student);
    }

    /// <summary>Everyone of session 1 was placed.</summary>
    public PlantedSeats Closed()
    {
        _planted.Db.Do("UPDATE Flex_Session SET PlacedAt = 900 WHERE Id = 1");
        return this;
    }

    /// <summary>Only these are students of the school.</summary>
    public PlantedSeats School(params long[] students)
    {
        _planted.Db.Do($"DELETE FROM Roster_Affiliation WHERE SchoolId = 1 AND PersonId NOT IN ({string.Join(',', students)})");
        return this;
    }

    /// <summary>The host takes nobody.</summary>
    public PlantedSeats HeldBack(long activity)
    {
        _planted.Db.Do("UPDATE Flex_ActivitySession SET HeldByHost = 1 WHERE Id = $activity", ("$activity", activity));
        return this;
    }

    public void Dispose() => _planted.Dispose();

    private PlantedSeats Each(long[] students, Func<long, PlantedSeats> plant)
    {
        foreach (var student in students)
        {
            plant(student);
        }

        return this;
    }
}
