using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Data;

/// <summary>Who is due where on a date, in memory: every start of a pass asks. What an act changed is taken in once it is on the disk and before the gate opens.</summary>
internal sealed class DueSeats
{
    private const int MostHeld = 200;

    private readonly Lock _loading = new();
    private readonly ConcurrentDictionary<(SchoolId School, DateOnly Date), Day> _days = new();

    public Day Of(SchoolId school, DateOnly date, DbSession session)
    {
        if (_days.TryGetValue((school, date), out var known))
        {
            return known;
        }

        // Locked while it reads: a change that is committed meanwhile waits and is taken in after.
        lock (_loading)
        {
            if (_days.Count >= MostHeld)
            {
                _days.Clear();
            }

            return _days.GetOrAdd((school, date), _ => Load(school, date, session));
        }
    }

    /// <summary>Takes in what an act has committed.</summary>
    public void Change(SchoolId school, DateOnly date, IReadOnlyCollection<SignUp> changed)
    {
        lock (_loading)
        {
            if (changed.Count > 0 && _days.TryGetValue((school, date), out var day))
            {
                day.Take(changed);
            }
        }
    }

    public void Forget(SchoolId school, DateOnly date)
    {
        lock (_loading)
        {
            _days.TryRemove((school, date), out _);
        }
    }

    public void Clear()
    {
        lock (_loading)
        {
            _days.Clear();
        }
    }

    private static Day Load(SchoolId school, DateOnly date, DbSession session)
    {
        var on = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var hosts = session.Read(
            """
            SELECT h."ActivitySessionId", h."PersonId" FROM "Flex_SessionHost" AS h JOIN "Flex_ActivitySession" AS a ON a."Id" = h."ActivitySessionId"
            JOIN "Flex_Session" AS s ON s."Id" = a."SessionId" WHERE s."SchoolId" = $1 AND s."Date" = $2 ORDER BY h."Place"
            """,
            row => (Activity: row.GetInt64(0), Host: new PersonId(row.GetInt64(1))), school.Value, on).ToLookup(row => row.Activity, row => row.Host);
        var activities = session.Read(
            """
            SELECT a."Id", t."Title", a."RoomId", s."StartsAt", s."EndsAt", s."CalledOff", s."CalledOffGrades" FROM "Flex_ActivitySession" AS a
            JOIN "Flex_Session" AS s ON s."Id" = a."SessionId" JOIN "Flex_Activity" AS t ON t."Id" = a."ActivityId"
            WHERE s."SchoolId" = $1 AND s."Date" = $2 AND s."NotHeld" = 0 AND a."CalledOff" IS NULL
            """,
            row => DueSeat(row, hosts), school.Value, on).Where(seat => !seat.IsOff).ToDictionary(seat => seat.Activity);
        var seated = session.Read(
            """
            SELECT u."StudentId", u."ActivityId" FROM "Flex_SignUp" AS u JOIN "Flex_Session" AS s ON s."Id" = u."SessionId"
            WHERE s."SchoolId" = $1 AND s."Date" = $2 AND u."State" = 'Seated'
            """,
            row => (Student: new PersonId(row.GetInt64(0)), Activity: new ActivitySessionId(row.GetInt64(1))), school.Value, on);
        return new Day(activities, seated);
    }

    private static DueSeat DueSeat(SqliteDataReader row, ILookup<long, PersonId> hosts) => new(
        new ActivitySessionId(row.GetInt64(0)), row.GetString(1), new RoomId(row.GetInt64(2)), [.. hosts[row.GetInt64(0)]],
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)),
        row.IsDBNull(5) ? null : JsonSerializer.Deserialize<string[]>(row.GetString(6)));

    /// <summary>One date of a school.</summary>
    internal sealed class Day(IReadOnlyDictionary<ActivitySessionId, DueSeat> activities, IEnumerable<(PersonId Student, ActivitySessionId Activity)> seated)
    {
        private readonly ConcurrentDictionary<PersonId, ActivitySessionId[]> _of = new(
            seated.GroupBy(seat => seat.Student, seat => seat.Activity).ToDictionary(student => student.Key, student => student.ToArray()));

        public IEnumerable<DueSeat> Activities => activities.Values;

        /// <summary>Where a student is due that day, as it begins.</summary>
        public IEnumerable<DueSeat> Of(PersonId student) =>
            (_of.GetValueOrDefault(student) ?? []).Select(activities.GetValueOrDefault).OfType<DueSeat>().OrderBy(seat => seat.From);

        public void Take(IEnumerable<SignUp> changed)
        {
            foreach (var signUp in changed)
            {
                var others = Array.FindAll(_of.GetValueOrDefault(signUp.StudentId) ?? [], activity => activity != signUp.ActivityId);
                _of[signUp.StudentId] = others;
            }

            // Where one gave way to another in the same activity, the one that has the seat counts.
            foreach (var signUp in changed.Where(signUp => signUp.State == SignUpState.Seated))
            {
                _of[signUp.StudentId] = [.. _of[signUp.StudentId], signUp.ActivityId];
            }
        }
    }
}

/// <summary>An activity that takes place on a date.</summary>
/// <param name="Activity">The activity in its session.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Room">Where.</param>
/// <param name="Hosts">Who hosts it.</param>
/// <param name="From">It begins.</param>
/// <param name="Until">It ends.</param>
/// <param name="OffGrades">Grades for which the session is called off; empty for all, null for none.</param>
internal sealed record DueSeat(ActivitySessionId Activity, string Title, RoomId Room, IReadOnlyList<PersonId> Hosts, DateTimeOffset From, DateTimeOffset Until, IReadOnlyList<string>? OffGrades)
{
    public bool IsOff => OffGrades is { Count: 0 };

    public bool IsOffFor(string? grade) => grade is not null && OffGrades?.Contains(grade) == true;
}
