using System.Text.Json;
using Microsoft.Data.Sqlite;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Data.Rows;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.Data.Importing;

/// <summary>Reads what is known of a source, straight from the tables: a million rows and more.</summary>
internal sealed class KnownRosterReader(DbSession session)
{
    public KnownRoster Read(string source)
    {
        var id = SourceId(source);
        var places = Places(id);
        return new KnownRoster
        {
            SourceId = id,
            OthersExist = Scalar("SELECT 1 FROM \"Roster_School\" WHERE \"SourceId\" <> $source LIMIT 1", id) is not null,
            Schools = Schools(id),
            Terms = Rows(id, "Roster_Term", "TermId", (stable, row, content, _) => new KnownRow { Id = stable, Row = row, Content = content }),
            Classes = Rows(id, "Roster_Class", "ClassId", (stable, row, content, reader) => new KnownClass { Id = stable, Row = row, Content = content, School = reader.GetInt64(5), Course = reader.IsDBNull(6) ? null : string.Intern(reader.GetString(6)) }, ", \"SchoolId\", \"Course\""),
            People = People(id, places),
            Places = places,
            Enrollments = Enrollments(id),
        };
    }

    /// <summary>A number no row has for a source not seen before: 0 would be the people added by hand.</summary>
    private long SourceId(string source)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = "SELECT \"Id\" FROM \"Roster_Source\" WHERE \"Key\" = $key";
        command.Parameters.AddWithValue("$key", source);
        return command.ExecuteScalar() as long? ?? -1;
    }

    private Dictionary<long, KnownSchool> Schools(long source)
    {
        var schools = new Dictionary<long, KnownSchool>();
        Each("SELECT \"Id\", \"SourcedId\", \"RosterName\", \"IsOpen\" FROM \"Roster_School\" WHERE \"SourceId\" = $source", source, reader =>
            schools[Keys.Of(reader.GetString(1))] = new KnownSchool { Id = reader.GetInt64(0), SourcedId = reader.GetString(1), RosterName = reader.GetString(2), IsOpen = reader.GetBoolean(3) });
        return schools;
    }

    private Dictionary<long, KnownPerson> People(long source, Dictionary<Place, KnownPlace> places)
    {
        var students = places.Keys.Where(place => place.Role == Role.Student).Select(place => place.Person).ToHashSet();
        var staff = places.Keys.Where(place => place.Role != Role.Student).Select(place => place.Person).ToHashSet();
        return Rows(source, "Roster_Person", "PersonId", (stable, row, content, _) =>
            new KnownPerson { Id = stable, Row = row, Content = content, IsStudent = students.Contains(stable), IsStaff = staff.Contains(stable) });
    }

    /// <summary>The last row of each; those that are not valid keep only their id.</summary>
    private Dictionary<long, T> Rows<T>(long source, string table, string stable, Func<long, long, long, SqliteDataReader, T> make, string more = "")
    {
        var rows = new Dictionary<long, T>();
        Each($"SELECT \"{stable}\", \"Id\", \"ContentHash\", \"SourcedId\", \"Until\"{more} FROM \"{table}\" WHERE \"SourceId\" = $source ORDER BY \"From\"", source, reader =>
        {
            var isValid = reader.GetInt64(4) == IVersioned.Open;
            rows[Keys.Of(reader.GetString(3))] = make(reader.GetInt64(0), isValid ? reader.GetInt64(1) : 0, isValid ? reader.GetInt64(2) : 0, reader);
        });
        return rows;
    }

    private Dictionary<Place, KnownPlace> Places(long source)
    {
        var places = new Dictionary<Place, KnownPlace>();
        Each($"SELECT \"PersonId\", \"SchoolId\", \"Role\", \"Id\", \"RoleRows\" FROM \"Roster_Affiliation\" WHERE \"SourceId\" = $source AND \"Until\" = {IVersioned.Open}", source, reader =>
            places[new Place(reader.GetInt64(0), reader.GetInt64(1), Enum.Parse<Role>(reader.GetString(2)))] = new KnownPlace { Row = reader.GetInt64(3), RoleRows = reader.GetString(4) is "[]" ? [] : JsonSerializer.Deserialize<long[]>(reader.GetString(4))! });
        return places;
    }

    private KnownEnrollments Enrollments(long source)
    {
        var count = (long)Scalar($"SELECT count(*) FROM \"Roster_Enrollment\" WHERE \"SourceId\" = $source AND \"Until\" = {IVersioned.Open}", source)!;
        var entries = new KnownEnrollments.Entry[count];
        var at = 0;
        Each($"SELECT \"KeyHash\", \"ContentHash\", \"Id\", \"ClassId\", \"PersonId\" FROM \"Roster_Enrollment\" WHERE \"SourceId\" = $source AND \"Until\" = {IVersioned.Open}", source, reader =>
            entries[at++] = new KnownEnrollments.Entry(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4)));
        return new KnownEnrollments(entries);
    }

    private object? Scalar(string sql, long source)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$source", source);
        return command.ExecuteScalar();
    }

    private void Each(string sql, long source, Action<SqliteDataReader> row)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$source", source);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            row(reader);
        }
    }
}
