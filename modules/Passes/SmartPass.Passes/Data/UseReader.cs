using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>What students have had of passes, against what they may.</summary>
internal sealed class UseReader(DbSession session, RulesReader rules, IRooms rooms, CurrentSchool school)
{
    public async Task<PassUse> Of(PersonId student, string? grade, PassRules set, DateTimeOffset at, CancellationToken stop = default) =>
        (await Of([(student, grade)], set, at, stop))[student];

    /// <summary>The same for a list, in one question for each who is limited.</summary>
    public async Task<IReadOnlyDictionary<PersonId, PassUse>> Of(IReadOnlyCollection<(PersonId Id, string? Grade)> students, PassRules set, DateTimeOffset at, CancellationToken stop = default)
    {
        var limits = new Dictionary<PersonId, Limit>();
        foreach (var (id, grade) in students)
        {
            limits[id] = Limit.Of(set, grade, await rules.ExceptionOf(school.Id, id, stop));
        }

        var had = limits.Where(limit => limit.Value.Counts(set)).SelectMany(limit => Had(limit.Key, at)).ToList();
        var places = await rooms.Facts(school.Id, [.. had.Select(gone => gone.To).Distinct()], stop);
        var passes = had.ToLookup(pass => pass.Student);
        return limits.ToDictionary(limit => limit.Key, limit => limit.Value.Counts(set) ? Use(passes[limit.Key], places, limit.Value, set) : PassUse.Free with { NoLimit = limit.Value.None });
    }

    /// <summary>What started since Monday.</summary>
    private IReadOnlyList<Gone> Had(PersonId student, DateTimeOffset at)
    {
        var today = school.Required.Date(at);
        var (monday, midnight) = (school.Required.Instant(today.AddDays(-(((int)today.DayOfWeek + 6) % 7)), default), school.Required.Instant(today, default));
        return session.Read(
            """SELECT "ToId", COUNT(*), SUM("StartedAt" >= $5), MAX("Ending_At") FROM "Passes_Pass" WHERE "StudentId" = $1 AND "SchoolId" = $2 AND "StartedAt" >= $3 AND "StartedAt" <= $4 GROUP BY "ToId" """,
            row => new Gone(student, new RoomId(row.GetInt64(0)), row.GetInt32(1), row.GetInt32(2), row.IsDBNull(3) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3))),
            student.Value, school.Id.Value, monday.ToUnixTimeMilliseconds(), at.ToUnixTimeMilliseconds(), midnight.ToUnixTimeMilliseconds());
    }

    private PassUse Use(IEnumerable<Gone> passes, IReadOnlyDictionary<RoomId, RoomFacts> places, Limit limit, PassRules set)
    {
        var counted = passes.Where(gone => places.GetValueOrDefault(gone.To)?.CountsTowardLimit ?? true).ToList();
        var again = set.PauseMinutes > 0 ? passes.Max(gone => gone.LastEnd)?.AddMinutes(set.PauseMinutes) : null;
        return new PassUse(
            counted.Sum(gone => gone.Today), counted.Sum(gone => gone.Week), limit.Day, limit.Week, NoLimit: false,
            again, again is { } time ? school.Required.Time(time) : "");
    }

    /// <summary>Passes of a student to one place.</summary>
    private sealed record Gone(PersonId Student, RoomId To, int Week, int Today, DateTimeOffset? LastEnd);

    /// <summary>Most a day and a week; or none at all, for a reason that is nobody's business.</summary>
    private sealed record Limit(int? Day, int? Week, bool None)
    {
        public static Limit Of(PassRules set, string? grade, StudentException? own) =>
            new(own?.Daily ?? set.LimitOf(grade).Day, own?.Weekly ?? set.LimitOf(grade).Week, own?.NoLimit == true);

        public bool Counts(PassRules set) => !None && (Day is not null || Week is not null || set.PauseMinutes > 0);
    }
}
