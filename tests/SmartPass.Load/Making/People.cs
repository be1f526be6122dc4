using SmartPass.Load.Wire;

namespace SmartPass.Load.Making;

/// <summary>Someone of the district, at one school.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="SchoolId">The school's id.</param>
/// <param name="School">The school's part of the path.</param>
internal sealed record Someone(long Id, long SchoolId, string School);

/// <summary>Who there is in a district's database, to be taken as clients.</summary>
internal sealed class People(string folder)
{
    private readonly Sessions _sessions = new(folder);

    public string Folder => folder;

    /// <summary>Students who have a class with a room in that period: they are somewhere, and can go.</summary>
    public IReadOnlyList<Someone> StudentsInClass(string period) => Of(
        $"""
        SELECT DISTINCT e.PersonId, c.SchoolId, s.Slug FROM Roster_Class c
        JOIN Roster_Enrollment e ON e.ClassId = c.ClassId AND e.Teaches = 0 JOIN Roster_School s ON s.Id = c.SchoolId
        WHERE c.Periods = '{period}' AND c.Location IS NOT NULL ORDER BY e.PersonId
        """);

    public IReadOnlyList<Someone> With(string role) => Of($"SELECT a.PersonId, a.SchoolId, s.Slug FROM Roster_Affiliation a JOIN Roster_School s ON s.Id = a.SchoolId WHERE a.Role = '{role}' ORDER BY a.PersonId");

    /// <summary>Rooms that students go to without asking, by school.</summary>
    public ILookup<long, long> OpenRooms => RoomsWith("SelfCheckout");

    /// <summary>Rooms by who is asked for them, by school.</summary>
    public ILookup<long, long> RoomsWith(string approval) => Database.Of(
        folder, $"SELECT SchoolId, Id FROM Rooms_Room WHERE Approval = '{approval}' AND Retired = 0 ORDER BY Id", row => (School: row.GetInt64(0), Id: row.GetInt64(1))).ToLookup(row => row.School, row => row.Id);

    /// <summary>A browser in which that person is signed in.</summary>
    public Client Client(Someone person, Uri server) => new(server, Session(person));

    public string Session(Someone person) => _sessions.Cookie(person.Id, Fill.Stamp);

    private List<Someone> Of(string sql) => Database.Of(folder, sql, row => new Someone(row.GetInt64(0), row.GetInt64(1), row.GetString(2)));
}
