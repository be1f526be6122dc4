using System.Collections.Concurrent;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests;

/// <summary>The roster as Accounts sees it.</summary>
internal sealed class FakeRoster : IPeople, IErasedPeople, IDistrict, ISchoolDirectory
{
    private readonly ConcurrentDictionary<PersonId, PersonFacts> _people = new();
    private readonly ConcurrentDictionary<PersonId, IReadOnlyList<Affiliation>> _places = new();
    private int _added = 1000;
    private int _asked;

    public FakeRoster()
    {
        Know(Lincoln.Maya, (Lincoln.High, Role.Student));
        Know(Lincoln.Jordan, (Lincoln.High, Role.Student));
        Know(Lincoln.Rivera, (Lincoln.High, Role.Teacher));
        Know(Lincoln.Osei, (Lincoln.High, Role.Teacher), (Lincoln.Roosevelt, Role.Administrator));
        Know(Lincoln.Park, (Lincoln.High, Role.Administrator));
    }

    /// <summary>How often anyone asked where a person belongs.</summary>
    public int Asked => _asked;

    /// <summary>People of whom nothing may be kept any more.</summary>
    public HashSet<PersonId> Erased { get; } = [];

    public string? KnownName { get; private set; }

    public IReadOnlyList<School> All => [Lincoln.High, Lincoln.Roosevelt];

    public Task<TimeZoneInfo> Zone(CancellationToken stop = default) => Task.FromResult(Lincoln.High.Zone);

    public void Know(PersonFacts person, params (School School, Role Role)[] places)
    {
        _people[person.Id] = person;
        _places[person.Id] = [.. places.Select(place => new Affiliation(place.School.Id, place.Role))];
    }

    public Task<IReadOnlyDictionary<PersonId, PersonFacts>> Of(IReadOnlyCollection<PersonId> ids, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, PersonFacts>>(ids.Distinct().Where(_people.ContainsKey).ToDictionary(id => id, id => _people[id]));

    public Task<IReadOnlySet<PersonId>> Among(IReadOnlyCollection<PersonId> people, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlySet<PersonId>>(people.Where(Erased.Contains).ToHashSet());

    Task<IReadOnlyCollection<PersonId>> IErasedPeople.All(CancellationToken stop) => Task.FromResult<IReadOnlyCollection<PersonId>>([.. Erased]);

    public Task<IReadOnlyList<PersonFacts>> Students(SchoolId school, string? text = null, int most = int.MaxValue, CancellationToken stop = default) =>
        Task.FromResult(At(school, text, student: true, most));

    public Task<IReadOnlyList<PersonFacts>> Staff(SchoolId school, string? text = null, int most = int.MaxValue, CancellationToken stop = default) =>
        Task.FromResult(At(school, text, student: false, most));

    public Task<IReadOnlyList<Affiliation>> AffiliationsOf(PersonId person, CancellationToken stop = default)
    {
        Interlocked.Increment(ref _asked);
        return Task.FromResult(_places.GetValueOrDefault(person) ?? []);
    }

    public Task<PersonId> Add(NewPerson person, IReadOnlyCollection<Affiliation> affiliations, CancellationToken stop = default)
    {
        var id = new PersonId(Interlocked.Increment(ref _added));
        _people[id] = new PersonFacts(id, person.GivenName, person.FamilyName, null, null, person.UserName, person.Email);
        _places[id] = [.. affiliations];
        return Task.FromResult(id);
    }

    public Task<string> Name(CancellationToken stop = default) => Task.FromResult(KnownName ?? "");

    public Task Rename(string name, CancellationToken stop = default)
    {
        KnownName = name;
        return Task.CompletedTask;
    }

    public Task KeepTime(string zone, CancellationToken stop = default) => Task.CompletedTask;

    public School? BySlug(string slug) => All.SingleOrDefault(school => school.Slug == slug);

    public School? ById(SchoolId id) => All.SingleOrDefault(school => school.Id == id);

    private IReadOnlyList<PersonFacts> At(SchoolId school, string? text, bool student, int most) =>
        [.. _places.Where(place => place.Value.Any(at => at.School == school && at.Role is Role.Student == student)).Select(place => _people[place.Key])
            .Where(person => text is null || person.Name.Contains(text, StringComparison.OrdinalIgnoreCase)).OrderBy(person => person.FamilyName).Take(most)];
}

internal sealed class FakeDemo(params IReadOnlyList<DemoPerson> people) : IDemoPeople
{
    public Task<IReadOnlyList<DemoPerson>> All(CancellationToken stop = default) => Task.FromResult(people);
}
