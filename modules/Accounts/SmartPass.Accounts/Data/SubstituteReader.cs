using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Data;

/// <summary>Substitutes of today and of the days to come.</summary>
internal sealed class SubstituteReader(AccountsDb db, IPeople people, ISchoolDirectory schools, TimeProvider clock) : ISubstitutes
{
    public async Task<IReadOnlyDictionary<PersonId, PersonId>> CoveredBy(SchoolId school, CancellationToken stop = default) =>
        (await Today(school).Select(row => new { row.Covers, row.Person }).ToListAsync(stop)).ToDictionary(row => row.Covers, row => row.Person);

    public async Task<IReadOnlyDictionary<PersonId, PersonId>> SeatsOf(SchoolId school, IReadOnlyCollection<PersonId> ids, CancellationToken stop = default) =>
        await Of(school).Where(row => ids.Contains(row.Person)).ToDictionaryAsync(row => row.Person, row => row.Covers, stop);

    /// <summary>Who covers this member of staff today.</summary>
    public Task<Substitute?> Covering(PersonId covered, SchoolId school, CancellationToken stop) =>
        Today(school).SingleOrDefaultAsync(row => row.Covers == covered, stop);

    /// <summary>Of the school's today and later, by day.</summary>
    public async Task<IReadOnlyList<SubstituteRow>> Coming(SchoolId school, CancellationToken stop)
    {
        var today = DateAt(school);
        var rows = await Open(school).Where(row => row.LastDay >= today).OrderBy(row => row.FirstDay).ThenBy(row => row.Id).ToListAsync(stop);
        var names = await people.Of([.. rows.SelectMany(row => new[] { row.Person, row.Covers })], stop);
        return [.. rows.Select(row => new SubstituteRow(row, names[row.Person].Name, names[row.Covers].Name, row.FirstDay <= today))];
    }

    private IQueryable<Substitute> Today(SchoolId school)
    {
        var today = DateAt(school);
        return Open(school).Where(row => row.FirstDay <= today && row.LastDay >= today);
    }

    // A kiosk asks for its own school, whatever the session's.
    private IQueryable<Substitute> Of(SchoolId school) => db.Substitutes.AsNoTracking().IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(row => row.SchoolId == school);

    private IQueryable<Substitute> Open(SchoolId school) => Of(school).Where(row => row.EndedAt == null);

    private DateOnly DateAt(SchoolId school) => schools.ById(school)?.Date(clock.GetUtcNow()) ?? DateOnly.MaxValue;
}

/// <param name="Row">The days, and whether the code was used.</param>
/// <param name="Name">Name of the substitute.</param>
/// <param name="CoversName">Who is away.</param>
/// <param name="IsOn">Whether today is one of the days.</param>
internal sealed record SubstituteRow(Substitute Row, string Name, string CoversName, bool IsOn);
