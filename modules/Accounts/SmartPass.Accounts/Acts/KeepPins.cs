using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Accounts.Acts;

/// <summary>Keeps new PINs in place of those before. Part of larger acts.</summary>
internal sealed class KeepPins(AccountsDb db, Writing writing, TimeProvider clock)
{
    public Task Do(IReadOnlyCollection<(PersonId Person, string Hash)> pins, CancellationToken stop = default) => writing.Do("accounts.keep-pins", async () =>
    {
        var theirs = pins.Select(pin => pin.Person).ToList();
        var before = await db.Pins.Where(row => theirs.Contains(row.Person)).ToDictionaryAsync(row => row.Person, CancellationToken.None);
        foreach (var (person, hash) in pins)
        {
            if (before.TryGetValue(person, out var pin))
            {
                (pin.Hash, pin.At) = (hash, clock.GetUtcNow());
            }
            else
            {
                db.Add(new Pin { Person = person, Hash = hash, At = clock.GetUtcNow() });
            }
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }, stop);
}
