using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Passwords;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Starting;

/// <summary>Gives the demo's people their accounts and PINs, and the roles that no roster gives.</summary>
internal sealed class DemoAccounts(AccountsDb db, IEnumerable<IDemoPeople> demo, IPeople people, OpenAccounts open, KeepPins keep, Hashing hashing, CurrentSchool school, Writing writing, TimeProvider clock) : IDemoChapter
{
    public int Order => 20;

    public async Task Write(CancellationToken stop)
    {
        foreach (var one in demo.SingleOrDefault() is { } source ? await source.All(stop) : [])
        {
            var hash = one.Pin is { } pin ? await hashing.Hash(pin, stop) : null;
            await writing.Do("accounts.demo", async () => await Give(one, hash), stop);
        }
    }

    private async Task Give(DemoPerson one, string? pinHash)
    {
        if (await db.Accounts.AnyAsync(row => row.Id == one.Person) || !(await people.Of([one.Person])).TryGetValue(one.Person, out var facts))
        {
            return;
        }

        await open.Do([facts]);
        if (pinHash is not null)
        {
            await keep.Do([(one.Person, pinHash)]);
        }

        SchoolId? at = one.Role is Role.DistrictIT ? null : school.Id;
        if (one.Role is not Role.Student && !(await people.AffiliationsOf(one.Person)).Any(affiliation => affiliation.School == at && affiliation.Role == one.Role))
        {
            db.Add(new HeldRole { Person = one.Person, School = at, Role = one.Role, GivenBy = default, At = clock.GetUtcNow() });
            await db.SaveChangesAsync();
        }
    }
}
