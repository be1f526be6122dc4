using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Passwords;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>The first run: names the district and makes its first administrator. Of two at once, one wins.</summary>
internal sealed class SetUp(AccountsDb db, IPeople people, IDistrict district, Hashing hashing, Writing writing, AuditTrail audit, TimeProvider clock)
{
    /// <summary>The administrator's account; null if somebody else was first.</summary>
    public async Task<Account?> Do(NewDistrict wanted, CancellationToken stop = default)
    {
        if (await db.Accounts.AnyAsync(stop))
        {
            return null;
        }

        var hash = await hashing.Hash(wanted.Password, stop);
        return await writing.Do("accounts.set-up", async () =>
        {
            if (await db.Accounts.AnyAsync(CancellationToken.None))
            {
                return null;
            }

            await district.Rename(wanted.District, CancellationToken.None);
            await district.KeepTime(wanted.Zone, CancellationToken.None);
            var person = await people.Add(new NewPerson(wanted.GivenName, wanted.FamilyName, wanted.Email, wanted.Email), [], CancellationToken.None);
            var account = new Account(person, wanted.Email, wanted.Email);
            account.ChoosePassword(hash);
            account.SignedIn(clock.GetUtcNow());
            db.Add(account);
            db.Add(new HeldRole { Person = person, School = null, Role = Role.DistrictIT, GivenBy = person, At = clock.GetUtcNow() });
            await db.SaveChangesAsync(CancellationToken.None);
            db.Stale(AccountsTopics.Of(person));
            db.Stale(AccountsTopics.All);
            await audit.Add("accounts.set-up", $"set up {wanted.District} with {wanted.GivenName} {wanted.FamilyName} as District IT");
            return account;
        }, stop);
    }
}

internal sealed record NewDistrict(string District, string Zone, string GivenName, string FamilyName, string Email, string Password);
