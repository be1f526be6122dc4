using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Acts;

/// <summary>Gives someone a role at a school, or takes one back that was given here. Nobody gives more than they hold, and a student gets none.</summary>
internal sealed class ChangeRole(AccountsDb db, StandingReader standings, CurrentActor actor, Writing writing, AuditTrail audit, TimeProvider clock)
{
    public Task<AccessOutcome> Do(PersonId person, SchoolId school, Role role, bool give, CancellationToken stop = default) => writing.Do("accounts.change-role", async () =>
    {
        if (!Ranks.GivenAtASchool.Contains(role)
            || (!actor.Actor.IsSystem && Ranks.Of(role) > Ranks.Of(actor.Actor.Roles))
            || await standings.Of(person, CancellationToken.None) is not { } standing
            || standing.OwnRolesAt(school).Contains(Role.Student)
            || !standing.MayBeChangedBy(actor.Actor, school))
        {
            return AccessOutcome.NotYours;
        }

        var held = await db.Roles.SingleOrDefaultAsync(row => row.Person == person && row.School == school && row.Role == role, CancellationToken.None);
        switch (held, give)
        {
            case (null, true) when !standing.OwnRolesAt(school).Contains(role):
                db.Add(new HeldRole { Person = person, School = school, Role = role, GivenBy = actor.Id, At = clock.GetUtcNow() });
                break;
            case (not null, false):
                db.Remove(held);
                break;
            default:
                return AccessOutcome.NotThere;
        }

        await db.SaveChangesAsync(CancellationToken.None);
        db.Stale(AccountsTopics.Of(person));
        await audit.Add(give ? "accounts.role-given" : "accounts.role-taken", give ? $"made {standing.Name} {Ranks.InWords(role)}" : $"took the role {Ranks.InWords(role)} from {standing.Name}", school);
        return AccessOutcome.Done;
    }, stop);
}
