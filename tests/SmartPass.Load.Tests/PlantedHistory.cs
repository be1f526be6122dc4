using System.Globalization;
using Microsoft.Data.Sqlite;
using SmartPass.Load.Invariants;
using SmartPass.Load.Making;

namespace SmartPass.Load.Tests;

/// <summary>A database with the tables that the invariants read, and a history written by hand: room 1 holds two, students 1 and 2 are kept apart.</summary>
internal sealed class PlantedHistory : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("smartpass-load-tests").FullName;
    private readonly SqliteConnection _db;

    public PlantedHistory()
    {
        _db = Database.Open(Database.File(_folder), write: true);
        _db.Do("""
            CREATE TABLE Passes_Pass (Id INTEGER PRIMARY KEY, SchoolId INTEGER, StudentId INTEGER, FromId INTEGER, ToId INTEGER, Status TEXT, DueAt INTEGER);
            CREATE TABLE Passes_History (Id INTEGER PRIMARY KEY AUTOINCREMENT, SchoolId INTEGER, At INTEGER, By INTEGER, Kind TEXT, Subject INTEGER, Data TEXT);
            CREATE TABLE Platform_Audit (Id INTEGER PRIMARY KEY, SchoolId INTEGER, At INTEGER, By INTEGER, ByName TEXT, Act TEXT, What TEXT);
            CREATE TABLE Rooms_Room (Id INTEGER PRIMARY KEY, SchoolId INTEGER, Capacity INTEGER);
            CREATE TABLE Passes_AskedOf (PassId INTEGER, StaffId INTEGER);
            CREATE TABLE Roster_Affiliation (PersonId INTEGER, SchoolId INTEGER, Role TEXT DEFAULT 'Student');
            CREATE TABLE EncounterPrevention_Group (Id INTEGER PRIMARY KEY, SchoolId INTEGER, Off INTEGER, "From" TEXT, Until TEXT);
            CREATE TABLE EncounterPrevention_Member (GroupId INTEGER, StudentId INTEGER);
            INSERT INTO Rooms_Room VALUES (1, 1, 2), (2, 1, NULL), (3, 2, NULL);
            INSERT INTO EncounterPrevention_Group VALUES (1, 1, 0, NULL, NULL);
            INSERT INTO EncounterPrevention_Member VALUES (1, 1), (1, 2);
            CREATE TABLE Flex_Session (Id INTEGER PRIMARY KEY, SchoolId INTEGER, StartsAt INTEGER, EndsAt INTEGER, CalledOff TEXT, NotHeld INTEGER DEFAULT 0, PlacedAt INTEGER);
            CREATE TABLE Flex_Activity (Id INTEGER PRIMARY KEY, TakesPlaced INTEGER, IsDefault INTEGER);
            CREATE TABLE Flex_ActivitySession (Id INTEGER PRIMARY KEY, SchoolId INTEGER, SessionId INTEGER, ActivityId INTEGER, RoomId INTEGER, Capacity INTEGER, CalledOff TEXT, HeldByHost INTEGER DEFAULT 0, HeldByOffice INTEGER DEFAULT 0);
            CREATE TABLE Flex_SignUp (Id INTEGER PRIMARY KEY, SchoolId INTEGER, SessionId INTEGER, ActivityId INTEGER, StudentId INTEGER, Rank TEXT, State TEXT);
            CREATE TABLE Flex_History (Id INTEGER PRIMARY KEY AUTOINCREMENT, Kind TEXT, StudentId INTEGER, ActivityId INTEGER, Rank TEXT, "End" TEXT);
            INSERT INTO Roster_Affiliation (PersonId, SchoolId) VALUES (50, 2);
            INSERT INTO Roster_Affiliation (PersonId, SchoolId) WITH RECURSIVE Number(At) AS (SELECT 1 UNION ALL SELECT At + 1 FROM Number WHERE At < 20) SELECT At, 1 FROM Number;
            """);
    }

    /// <summary>The database, to plant more in.</summary>
    public SqliteConnection Db => _db;

    /// <summary>What is found broken.</summary>
    public IReadOnlyList<string> Broken => Invariant.Check(_folder).Broken;

    /// <summary>A pass as a row.</summary>
    public PlantedHistory Pass(long id, long student, string status = "Active", long to = 1, long due = 300_000)
    {
        _db.Do("INSERT INTO Passes_Pass VALUES ($id, 1, $student, 2, $to, $status, $due)", ("$id", id), ("$student", student), ("$to", to), ("$status", status), ("$due", due));
        return this;
    }

    /// <summary>A line of history.</summary>
    public PlantedHistory Line(string kind, long pass, long student, long to = 1, int? rule = null, long at = 1000)
    {
        var data = string.Create(CultureInfo.InvariantCulture, $$"""{"Student":{{student}},"From":2,"To":{{to}},"Rule":{{rule?.ToString(CultureInfo.InvariantCulture) ?? "null"}},"Word":null}""");
        _db.Do("INSERT INTO Passes_History (SchoolId, At, By, Kind, Subject, Data) VALUES (1, $at, 9, $kind, $pass, $data)", ("$at", at), ("$kind", kind), ("$pass", pass), ("$data", data));
        return this;
    }

    /// <summary>A line of the audit log, by the same person at the same time.</summary>
    public PlantedHistory Audited()
    {
        _db.Do("INSERT INTO Platform_Audit (SchoolId, At, By, ByName, Act, What) VALUES (1, 1001, 9, 'Ana Rivera', 'passes.overridden', 'let someone go')");
        return this;
    }

    /// <summary>A request is put to a member of staff.</summary>
    public PlantedHistory AskedOf(long pass, long staff)
    {
        _db.Do("INSERT INTO Passes_AskedOf VALUES ($pass, $staff)", ("$pass", pass), ("$staff", staff));
        return this;
    }

    public PlantedHistory Member(long student)
    {
        _db.Do("INSERT INTO EncounterPrevention_Member VALUES (1, $student)", ("$student", student));
        return this;
    }

    public void Dispose()
    {
        _db.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
