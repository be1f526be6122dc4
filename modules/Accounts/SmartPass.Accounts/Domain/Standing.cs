using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Domain;

/// <summary>All that decides what a person may do, everywhere: sign-in, the roster's word, roles and single permissions given here.</summary>
internal sealed record Standing(
    PersonId Person,
    string Name,
    SignInState? SignIn,
    IReadOnlyList<Affiliation> ByRoster,
    IReadOnlyList<(SchoolId? School, Role Role)> Given,
    IReadOnlyList<(SchoolId School, string Permission, Verdict Verdict)> Grants)
{
    /// <summary>Whom a substitute stands in for, today or on another day; null for everyone else.</summary>
    public Cover? Cover { get; init; }

    /// <summary>Sessions that were signed out, of someone without an account.</summary>
    public IReadOnlySet<string> Ended { get; init; } = new HashSet<string>();

    public bool IsDistrictIT => Given.Contains((null, Role.DistrictIT));

    /// <summary>Whether a session that carries this stamp and id still holds.</summary>
    public bool Holds(string? stamp, string? session, DateTimeOffset now) => session is not null && (Cover is { } cover
        ? cover.StampOn(now) is { } today && today == stamp && !Ended.Contains(session)
        : SignIn is { Disabled: false } state && state.Stamp == stamp && !state.Ended.Contains(session));

    /// <summary>Schools where the person has a role of their own.</summary>
    public IReadOnlySet<SchoolId> Schools => ByRoster.Select(affiliation => affiliation.School).Concat(Given.Where(given => given.School is not null).Select(given => given.School!.Value)).ToHashSet();

    public IReadOnlySet<Role> OwnRolesAt(SchoolId school) => ByRoster.Where(affiliation => affiliation.School == school).Select(affiliation => affiliation.Role)
        .Concat(Given.Where(given => given.School == school).Select(given => given.Role)).ToHashSet();

    /// <summary>The person as an actor there; null where they have no role. District IT enters every school for its set-up.</summary>
    public Actor? At(SchoolId? school, PermissionCatalogue catalogue)
    {
        if (Cover is { } cover)
        {
            return AsSubstitute(cover, school, catalogue);
        }

        var roles = school is { } at ? OwnRolesAt(at).ToHashSet() : [];
        if (IsDistrictIT)
        {
            roles.Add(Role.DistrictIT);
        }

        if (school is not null && roles.Count == 0)
        {
            return null;
        }

        var permissions = catalogue.Of(roles, school is null ? PermissionReach.District : PermissionReach.School);
        foreach (var grant in Grants.Where(grant => grant.School == school))
        {
            _ = grant.Verdict is Verdict.Granted ? permissions.Add(grant.Permission) : permissions.Remove(grant.Permission);
        }

        return new Actor(Person, Name, school, roles, permissions);
    }

    // A teacher's rights, whatever those of the one covered; whether it is their day is asked at each request.
    private Actor? AsSubstitute(Cover cover, SchoolId? school, PermissionCatalogue catalogue)
    {
        if (school is not null && school != cover.School.Id)
        {
            return null;
        }

        HashSet<Role> roles = school is null ? [] : [Role.Teacher];
        return new Actor(Person, $"{Name} (substitute)", school, roles, catalogue.Of(roles, school is null ? PermissionReach.District : PermissionReach.School)) { Covers = cover.Covers };
    }

    /// <summary>Whether someone may touch this person's roles at a school: only of its own people, not oneself, and nobody above oneself.</summary>
    public bool MayBeChangedBy(Actor actor, SchoolId school) =>
        Schools.Contains(school) && (actor.IsSystem || (actor.Person != Person && !(IsDistrictIT && !actor.Is(Role.DistrictIT)) && Ranks.Of(OwnRolesAt(school)) <= Ranks.Of(actor.Roles)));

    /// <summary>Whether someone may touch this person's sign-in, which opens every school they belong to.</summary>
    public bool SignInMayBeChangedBy(Actor actor, SchoolId school) =>
        MayBeChangedBy(actor, school)
        && (actor.IsSystem || actor.Is(Role.DistrictIT) || Schools.Where(other => other != school).All(other => Ranks.Of(OwnRolesAt(other)) < Ranks.Of(Role.Administrator)));
}

internal sealed record SignInState(string Stamp, bool Disabled, IReadOnlySet<string> Ended);
