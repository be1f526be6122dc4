using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Rows;
using SmartPass.Roster.Domain.People;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Data;

/// <summary>Answers who belongs to which school.</summary>
internal sealed class People(RosterDb db, KnownPeople known, Writing writing) : IPeople
{
    // SQLite takes some thousands of parameters; lists come in pieces well below.
    private const int Piece = 1_000;

    public async Task<IReadOnlyDictionary<PersonId, PersonFacts>> Of(IReadOnlyCollection<PersonId> ids, CancellationToken stop = default)
    {
        // An act that changes people sees its own work.
        var isKept = !db.IsStale(RosterTopics.Roster);
        var now = known.Now(db);
        var facts = new Dictionary<PersonId, PersonFacts>();
        foreach (var id in ids)
        {
            if (isKept && known.Find(id, now) is { } person)
            {
                facts[id] = person;
            }
        }

        foreach (var piece in ids.Where(id => !facts.ContainsKey(id)).Distinct().Chunk(Piece))
        {
            // Of someone dropped the last row still counts; the latest row wins.
            var rows = await db.People.AsNoTracking().IgnoreQueryFilters([RosterDb.ValidFilter])
                .Where(row => piece.Contains(row.PersonId) && row.From <= db.Version)
                .OrderBy(row => row.From).ToListAsync(stop);
            foreach (var row in rows)
            {
                facts[row.PersonId] = Facts(row);
            }

            foreach (var id in isKept ? piece.Where(facts.ContainsKey) : [])
            {
                known.Keep(facts[id], now);
            }
        }

        return facts;
    }

    public Task<IReadOnlyList<PersonFacts>> Students(SchoolId school, string? text = null, int most = int.MaxValue, CancellationToken stop = default) =>
        Find(db.Affiliations.Where(place => place.SchoolId == school && place.Role == Role.Student), text, most, stop);

    public Task<IReadOnlyList<PersonFacts>> Staff(SchoolId school, string? text = null, int most = int.MaxValue, CancellationToken stop = default) =>
        Find(db.Affiliations.Where(place => place.SchoolId == school && place.Role != Role.Student), text, most, stop);

    public async Task<IReadOnlyList<Affiliation>> AffiliationsOf(PersonId person, CancellationToken stop = default) =>
        await db.Affiliations.Where(place => place.PersonId == person)
            .OrderBy(place => place.SchoolId).ThenBy(place => place.Role)
            .Select(place => new Affiliation(place.SchoolId, place.Role)).ToListAsync(stop);

    public Task<PersonId> Add(NewPerson person, IReadOnlyCollection<Affiliation> affiliations, CancellationToken stop = default) =>
        writing.Do("add a person", async () =>
        {
            var id = new PersonId(await db.TakeIds("People", 1, CancellationToken.None));
            db.Add(new PersonRow
            {
                PersonId = id,
                SourceId = Source.ByHand,
                SourcedId = id.ToString(),
                GivenName = person.GivenName,
                FamilyName = person.FamilyName,
                Email = person.Email,
                UserName = person.UserName,
                SearchText = SearchText.Of(person.GivenName, person.FamilyName, person.UserName),
                From = db.Version,
            });
            db.AddRange(affiliations.Select(place => new AffiliationRow { PersonId = id, SchoolId = place.School, Role = place.Role, SourceId = Source.ByHand, From = db.Version }));
            await db.SaveChangesAsync(CancellationToken.None);
            return id;
        }, stop);

    internal static PersonFacts Facts(PersonRow row) =>
        new(row.PersonId, row.GivenName, row.FamilyName, row.Grade, row.Number, row.UserName, row.Email);

    private async Task<IReadOnlyList<PersonFacts>> Find(IQueryable<AffiliationRow> places, string? text, int most, CancellationToken stop)
    {
        var ids = places.Select(place => place.PersonId);
        var people = BestFirst(Matching(db.People.AsNoTracking().Where(person => ids.Contains(person.PersonId)), text), text)
            .ThenBy(person => person.FamilyName).ThenBy(person => person.GivenName).ThenBy(person => person.PersonId);
        var rows = await (most == int.MaxValue ? people : people.Take(most)).ToListAsync(stop);
        return rows.ConvertAll(Facts);
    }

    /// <summary>Those in whom the words typed begin a name or number before those in whom they only occur.</summary>
    private static IOrderedQueryable<PersonRow> BestFirst(IQueryable<PersonRow> people, string? text) =>
        SearchText.Words(text).Aggregate(people.OrderBy(_ => 0), (found, word) => found.ThenByDescending(person => (" " + person.SearchText).Contains(" " + word)));

    internal static IQueryable<PersonRow> Matching(IQueryable<PersonRow> people, string? text) =>
        SearchText.Words(text).Aggregate(people, (found, word) => found.Where(person => person.SearchText.Contains(word)));
}
