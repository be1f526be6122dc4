using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Acts;

/// <summary>Grants or refuses someone a single permission, or leaves it to their roles again. An administrator of the school may grant any of the school's, others only what they hold; a student none.</summary>
internal sealed class ChangePermission(AccountsDb db, StandingReader standings, PermissionCatalogue catalogue, CurrentActor actor, Writing writing, AuditTrail audit, TimeProvider clock)
{
    /// <param name="person">Who.</param>
    /// <param name="school">Where.</param>
    /// <param name="permission">Name of the permission.</param>
    /// <param name="verdict">Null leaves it to the roles.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task<AccessOutcome> Do(PersonId person, SchoolId school, string permission, Verdict? verdict, CancellationToken stop = default) => writing.Do("accounts.change-permission", async () =>
    {
        if (catalogue.All.SingleOrDefault(known => known.Name == permission && known.Reach is PermissionReach.School) is not { } known
            || !(actor.Actor.IsSystem || actor.Actor.Is(Role.Administrator) || actor.Can(permission))
            || await standings.Of(person, CancellationToken.None) is not { } standing
            || (verdict is Verdict.Granted && standing.OwnRolesAt(school).Contains(Role.Student))
            || !standing.MayBeChangedBy(actor.Actor, school))
        {
            return AccessOutcome.NotYours;
        }

        var grant = await db.Grants.IgnoreQueryFilters([ModuleDb.SchoolFilter]).SingleOrDefaultAsync(row => row.Person == person && row.SchoolId == school && row.Permission == permission, CancellationToken.None);
        if (grant?.Verdict == verdict)
        {
            return AccessOutcome.NotThere;
        }

        switch (grant, verdict)
        {
            case (null, { } wanted):
                db.Add(new Grant { Person = person, SchoolId = school, Permission = permission, Verdict = wanted, GivenBy = actor.Id, At = clock.GetUtcNow() });
                break;
            case ({ } there, null):
                db.Remove(there);
                break;
            case ({ } there, { } wanted):
                (there.Verdict, there.GivenBy, there.At) = (wanted, actor.Id, clock.GetUtcNow());
                break;
        }

        await db.SaveChangesAsync(CancellationToken.None);
        db.Stale(AccountsTopics.Of(person));
        await audit.Add("accounts.permission-changed", $"{Said(verdict)} {standing.Name}: {known.Title}", school);
        return AccessOutcome.Done;
    }, stop);

    private static string Said(Verdict? verdict) => verdict switch
    {
        Verdict.Granted => "granted to",
        Verdict.Refused => "refused to",
        _ => "left to the roles of",
    };
}
