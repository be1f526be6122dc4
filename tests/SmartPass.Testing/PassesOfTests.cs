using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;

namespace SmartPass.Testing;

/// <summary>Stands in for Passes and Accounts: what happened, the passes as they are, who holds which right, and who covers whom.</summary>
public sealed class PassesOfTests : IPassHistory, IPassFacts, IPeopleWithRight, ISubstitutes, ISchoolDirectory, IHall, IPastPasses
{
    private readonly List<PassEvent> _events = [];

    public Dictionary<PassId, PassFacts> Passes { get; } = [];

    public Dictionary<string, IReadOnlyList<PersonId>> Rights { get; } = new()
    {
        [PassPermissions.Answer] = [Lincoln.Rivera.Id, Lincoln.Osei.Id, Lincoln.Park.Id],
        [PassPermissions.AnswerAny] = [Lincoln.Park.Id],
        [PassPermissions.SeeReports] = [Lincoln.Park.Id],
    };

    public IReadOnlyList<School> All => [Lincoln.High];

    /// <summary>Members of staff who are covered today, each with their substitute.</summary>
    public Dictionary<PersonId, PersonId> Covered { get; } = [];

    /// <summary>Substitutes of any day, each with whom they cover.</summary>
    public Dictionary<PersonId, PersonId> Seats { get; } = [];

    /// <summary>How often the history was asked.</summary>
    public int Asked { get; private set; }

    /// <summary>Done whenever the history is asked, before it answers.</summary>
    public Action? Asking { get; set; }

    /// <summary>Maya's pass from Room 214 to the library, asked of Ms. Rivera.</summary>
    public static PassFacts Pass(long id = 7) => new(
        new PassId(id), Lincoln.High.Id, Lincoln.Maya.Id, SchoolOfTests.Room214, SchoolOfTests.Library, PassRoute.Approval, false, Lincoln.Maya.Id, [Lincoln.Rivera.Id], null, null, false)
    {
        Unanswered = true,
        Watching = [Lincoln.Rivera.Id],
    };

    public static PassEvent Event(PassEventKind kind, PassFacts pass, PersonId by = default, DateTimeOffset? at = null) =>
        new(0, kind, pass.School, at ?? TestWorld.Start, by, pass.Id, pass.Student, pass.From, pass.To, null, null);

    /// <summary>Something that stands as it is in the history, with a cursor of its own.</summary>
    public void Happens(PassEvent happened) => _events.Add(happened with { Cursor = _events.Count + 1 });

    public void Happens(PassEventKind kind, PassFacts pass, PersonId by = default, DateTimeOffset? at = null)
    {
        Passes[pass.Id] = pass;
        Happens(Event(kind, pass, by, at));
    }

    public Task<IReadOnlyList<PassEvent>> After(long cursor, int most, CancellationToken stop = default)
    {
        Asked++;
        Asking?.Invoke();
        return Task.FromResult<IReadOnlyList<PassEvent>>([.. _events.Where(happened => happened.Cursor > cursor).Take(most)]);
    }

    public Task<IReadOnlyList<PassEvent>> Of(PassId pass, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyList<PassEvent>>([.. _events.Where(happened => happened.Pass == pass)]);

    public Task<IReadOnlyDictionary<PassId, PassFacts>> Of(IReadOnlyCollection<PassId> ids, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyDictionary<PassId, PassFacts>>(ids.Where(Passes.ContainsKey).ToDictionary(id => id, id => Passes[id]));

    public Task<IReadOnlyList<PersonId>> At(SchoolId school, string permission, CancellationToken stop = default) => Task.FromResult(Rights.GetValueOrDefault(permission, []));

    /// <summary>Single grants, by permission.</summary>
    public Dictionary<string, IReadOnlyList<SingleGrant>> Grants { get; } = [];

    public Task<IReadOnlyList<SingleGrant>> GrantedAt(SchoolId school, string permission, CancellationToken stop = default) => Task.FromResult(Grants.GetValueOrDefault(permission, []));

    public Task<IReadOnlyDictionary<PersonId, PersonId>> CoveredBy(SchoolId school, CancellationToken stop = default) => Task.FromResult<IReadOnlyDictionary<PersonId, PersonId>>(Covered);

    public Task<IReadOnlyDictionary<PersonId, PersonId>> SeatsOf(SchoolId school, IReadOnlyCollection<PersonId> people, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, PersonId>>(Seats.Where(pair => people.Contains(pair.Key)).ToDictionary());

    /// <summary>Who is out now.</summary>
    public List<OutPass> Out { get; } = [];

    public Task<Hall> Now(SchoolId school, CancellationToken stop = default) => Task.FromResult(new Hall([.. Out], TestWorld.Start));

    /// <summary>Where students were out to.</summary>
    public List<PastStay> Past { get; } = [];

    /// <summary>How often the past was asked.</summary>
    public int LookedBack { get; private set; }

    public Task<IReadOnlyList<PastStay>> Between(SchoolId school, DateTimeOffset from, DateTimeOffset until, CancellationToken stop = default)
    {
        LookedBack++;
        return Task.FromResult<IReadOnlyList<PastStay>>([.. Past.Where(stay => stay.From >= from && stay.From < until).OrderBy(stay => stay.From)]);
    }

    public School? BySlug(string slug) => All.FirstOrDefault(school => school.Slug == slug);

    public School? ById(SchoolId id) => All.FirstOrDefault(school => school.Id == id);
}
