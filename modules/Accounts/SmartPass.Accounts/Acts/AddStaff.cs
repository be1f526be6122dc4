using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>Adds a member of staff whom the roster does not know, with a role at the school and a first code.</summary>
internal sealed class AddStaff(AccountsDb db, IPeople people, Namesakes namesakes, OpenAccounts open, CurrentActor actor, Writing writing, AuditTrail audit, TimeProvider clock)
{
    public async Task<AddStaffOutcome> Do(NewPerson wanted, SchoolId school, Role role, CancellationToken stop = default)
    {
        if (!Ranks.GivenAtASchool.Contains(role) || (!actor.Actor.IsSystem && Ranks.Of(role) > Ranks.Of(actor.Actor.Roles)))
        {
            return new AddStaffOutcome.NotYours();
        }

        return await writing.Do("accounts.add-staff", async () =>
        {
            if (await namesakes.WithAddress(wanted.Email) is { } holder)
            {
                return new AddStaffOutcome.AddressIsTaken(holder);
            }

            var what = $"added {wanted.GivenName} {wanted.FamilyName} as {Ranks.InWords(role)}";
            if (await namesakes.JustAdded("accounts.staff-added", what, school))
            {
                return new AddStaffOutcome.JustAdded();
            }

            // A roster has no word for hall monitors, so that role is given here.
            var person = await people.Add(wanted, role is Role.HallMonitor ? [] : [new Affiliation(school, role)], CancellationToken.None);
            if (role is Role.HallMonitor)
            {
                db.Add(new HeldRole { Person = person, School = school, Role = role, GivenBy = actor.Id, At = clock.GetUtcNow() });
                await db.SaveChangesAsync(CancellationToken.None);
            }

            var facts = new PersonFacts(person, wanted.GivenName, wanted.FamilyName, null, null, wanted.UserName, wanted.Email);
            var slip = (await open.Do([facts], CancellationToken.None)).Single();
            await audit.Add("accounts.staff-added", what, school);
            return (AddStaffOutcome)new AddStaffOutcome.Added(slip);
        }, stop);
    }
}

internal abstract record AddStaffOutcome
{
    private AddStaffOutcome()
    {
    }

    internal sealed record Added(Slip Slip) : AddStaffOutcome;

    /// <summary>Somebody signs in with that address already.</summary>
    internal sealed record AddressIsTaken(string By) : AddStaffOutcome;

    /// <summary>The same names and role came from the same person a moment ago, as when a button is pressed twice.</summary>
    internal sealed record JustAdded : AddStaffOutcome;

    /// <summary>The role stands above the one who gives it.</summary>
    internal sealed record NotYours : AddStaffOutcome;
}
