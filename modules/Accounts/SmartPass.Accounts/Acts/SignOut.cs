using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Accounts.Acts;

/// <summary>Ends one session for good, copies of its cookie included.</summary>
internal sealed class SignOut(AccountsDb db, Writing writing, TimeProvider clock)
{
    public Task Do(PersonId person, string session, CancellationToken stop = default) => writing.Do("accounts.sign-out", async () =>
    {
        var old = clock.GetUtcNow() - SessionLimits.AtMost;
        await db.EndedSessions.Where(row => row.Person == person && row.At < old).ExecuteDeleteAsync(CancellationToken.None);
        if (!await db.EndedSessions.AnyAsync(row => row.Id == session, CancellationToken.None))
        {
            db.Add(new EndedSession { Id = session, Person = person, At = clock.GetUtcNow() });
            await db.SaveChangesAsync(CancellationToken.None);
            db.Stale(AccountsTopics.Of(person));
        }
    }, stop);
}
