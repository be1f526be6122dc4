using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Data;

/// <summary>What one person may do at a school and who may change it.</summary>
internal sealed class AccessReader(AccountsDb db, StandingReader standings, IPeople people, IPins pins, PermissionCatalogue catalogue, CurrentActor actor)
{
    /// <summary>Null for someone who does not belong to the school.</summary>
    public async Task<Access?> Of(PersonId person, SchoolId school, CancellationToken stop = default)
    {
        if (await standings.Of(person, stop) is not { } standing || !standing.Schools.Contains(school)
            || !(await people.Of([person], stop)).TryGetValue(person, out var facts))
        {
            return null;
        }

        var own = standing.OwnRolesAt(school);
        var byRoles = catalogue.Of(own, PermissionReach.School);
        var given = standing.Grants.Where(grant => grant.School == school).ToDictionary(grant => grant.Permission, grant => grant.Verdict);
        return new Access(
            facts,
            await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == person, stop),
            [.. standing.ByRoster.Where(affiliation => affiliation.School == school).Select(affiliation => affiliation.Role)],
            [.. standing.Given.Where(held => held.School == school).Select(held => held.Role)],
            own.Contains(Role.Student) ? [] : [.. Ranks.GivenAtASchool.Where(role => !own.Contains(role) && Ranks.Of(role) <= Ranks.Of(actor.Actor.Roles))],
            [.. catalogue.All.Where(permission => permission.Reach is PermissionReach.School).OrderBy(permission => permission.Title, StringComparer.CurrentCulture)
                .Select(permission => new PermissionRow(
                    permission,
                    byRoles.Contains(permission.Name),
                    given.TryGetValue(permission.Name, out var verdict) ? verdict : null,
                    actor.Actor.Is(Role.Administrator) || actor.Can(permission.Name)))],
            standing.MayBeChangedBy(actor.Actor, school),
            standing.SignInMayBeChangedBy(actor.Actor, school),
            (await pins.WhoHave([person], stop)).Count > 0);
    }
}

internal sealed record Access(
    PersonFacts Person,
    Account? Account,
    IReadOnlyList<Role> ByRoster,
    IReadOnlyList<Role> GivenHere,
    IReadOnlyList<Role> ToGive,
    IReadOnlyList<PermissionRow> Permissions,
    bool MayChange,
    bool MayChangeSignIn,
    bool HasPin);

internal sealed record PermissionRow(Permission Permission, bool ByRole, Verdict? Verdict, bool MayGive);
