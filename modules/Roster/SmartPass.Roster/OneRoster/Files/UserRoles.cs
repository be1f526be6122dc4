using SmartPass.Kernel;
using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>Where users get their roles from: users.csv in 1.1, roles.csv in 1.2. Nowhere else, so that no enrollment can make a student a teacher.</summary>
internal abstract class UserRoles(RosterRun run, TableLayout layout)
{
    private ILookup<long, Place>? _places;

    protected RosterRun Run => run;

    protected Fields Fields { get; private set; } = null!;

    /// <summary>Layout of users.csv.</summary>
    public TableLayout Layout => layout;

    /// <summary>Whether the roles in the package are all there are.</summary>
    public abstract bool AreWhole { get; }

    public virtual void Begin(Header header, Fields fields) => Fields = fields;

    /// <summary>Roles the user will have; null where the row was told to be wrong.</summary>
    public abstract GivenRoles? Of(long key, KnownPerson? known, bool isDelta, Action<int, string> dangling);

    /// <summary>Writes them down.</summary>
    public void Keep(KnownPerson person, GivenRoles given)
    {
        (person.IsStudent, person.IsStaff) = (given.Has(Role.Student), given.HasStaff);
        foreach (var (school, role, isGone) in given.Roles)
        {
            if (!isGone)
            {
                Add(new Place(person.Id, school, role), given.RowsOf(school, role));
            }
        }

        if (!AreWhole)
        {
            foreach (var place in PlacesOf(person).Where(place => !given.Roles.Contains(new GivenRole(place.School, place.Role, false))))
            {
                Remove(place);
            }
        }
    }

    /// <summary>Roles the person has now.</summary>
    protected IEnumerable<Place> PlacesOf(KnownPerson person) =>
        (_places ??= run.Known.Places.Keys.ToLookup(place => place.Person))[person.Id];

    private void Add(Place place, long[] rows)
    {
        object?[] values = [place.Person, place.School, place.Role.ToString(), run.Known.SourceId, $"[{string.Join(',', rows)}]"];
        if (!run.Known.Places.TryGetValue(place, out var known))
        {
            known = new KnownPlace();
            run.Known.Places.Add(place, known);
            run.Changes.Added(Kind.Roles, values);
        }
        else if (known is { Row: > 0, IsSeen: false } && !known.RoleRows.AsSpan().SequenceEqual(rows))
        {
            run.Changes.Changed(Kind.Roles, known.Row, values);
        }

        known.IsSeen = true;
    }

    private void Remove(Place place)
    {
        var known = run.Known.Places[place];
        if (!known.IsRemoved && !known.IsSeen)
        {
            known.IsRemoved = true;
            run.Changes.Removed(Kind.Roles, known.Row);
        }
    }
}
