using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>Makes someone District IT: a member of staff, or a person new to the district. Only District IT can.</summary>
internal sealed class MakeDistrictIT(AccountsDb db, IPeople people, Namesakes namesakes, OpenAccounts open, CurrentActor actor, Writing writing, AuditTrail audit, TimeProvider clock)
{
    public async Task<NewDistrictITOutcome> Do(PersonId person, CancellationToken stop = default)
    {
        if (!actor.Actor.IsSystem && !actor.Actor.Is(Role.DistrictIT))
        {
            return new NewDistrictITOutcome.NotYours();
        }

        return await writing.Do("accounts.make-district-it", async () =>
        {
            if (!(await people.Of([person], CancellationToken.None)).TryGetValue(person, out var facts)
                || (await people.AffiliationsOf(person, CancellationToken.None)).Any(affiliation => affiliation.Role is Role.Student))
            {
                return new NewDistrictITOutcome.NotYours();
            }

            return await Give(facts);
        }, stop);
    }

    public async Task<NewDistrictITOutcome> Do(NewPerson wanted, CancellationToken stop = default)
    {
        if (!actor.Actor.IsSystem && !actor.Actor.Is(Role.DistrictIT))
        {
            return new NewDistrictITOutcome.NotYours();
        }

        return await writing.Do("accounts.make-district-it", async () =>
        {
            if ((await namesakes.WithAddress(wanted.Email) ?? await namesakes.WithAddress(wanted.UserName)) is { } holder)
            {
                return new NewDistrictITOutcome.AddressIsTaken(holder);
            }

            var person = await people.Add(wanted, [], CancellationToken.None);
            return await Give(new PersonFacts(person, wanted.GivenName, wanted.FamilyName, null, null, wanted.UserName, wanted.Email));
        }, stop);
    }

    private async Task<NewDistrictITOutcome> Give(PersonFacts person)
    {
        if (await db.Roles.AnyAsync(row => row.Person == person.Id && row.School == null && row.Role == Role.DistrictIT, CancellationToken.None))
        {
            return new NewDistrictITOutcome.AlreadyIs();
        }

        db.Add(new HeldRole { Person = person.Id, School = null, Role = Role.DistrictIT, GivenBy = actor.Id, At = clock.GetUtcNow() });
        await db.SaveChangesAsync(CancellationToken.None);
        db.Stale(AccountsTopics.Of(person.Id));
        await audit.Add("accounts.district-it-given", $"made {person.Name} District IT");
        var has = await db.Accounts.AnyAsync(row => row.Id == person.Id, CancellationToken.None);
        return new NewDistrictITOutcome.Made(person.Name, has ? null : (await open.Do([person], CancellationToken.None)).Single());
    }
}

internal abstract record NewDistrictITOutcome
{
    private NewDistrictITOutcome()
    {
    }

    /// <summary>With a slip if the person had no account yet.</summary>
    internal sealed record Made(string Name, Slip? Slip) : NewDistrictITOutcome;

    internal sealed record AlreadyIs : NewDistrictITOutcome;

    /// <summary>Somebody signs in with that address already.</summary>
    internal sealed record AddressIsTaken(string By) : NewDistrictITOutcome;

    internal sealed record NotYours : NewDistrictITOutcome;
}
