using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Data;

/// <summary>The installation's key for rotating codes. It lies in the database sealed with the keys of the data folder, so that neither alone is enough.</summary>
internal sealed class SigningKey(StudentIdsDb db, KnownKey known, Writing writing, IDataProtectionProvider protection)
{
    private const int Length = 32;

    private readonly IDataProtector _seal = protection.CreateProtector("SmartPass.StudentIds.SigningKey.v1");

    /// <summary>The key; null until the first was made, a moment after the first start.</summary>
    public async ValueTask<byte[]?> Find(CancellationToken stop = default) =>
        known.Key ??= await db.Keys.AsNoTracking().FirstOrDefaultAsync(stop) is { } row ? Open(row.Text) : null;

    /// <summary>Makes one where there is none, or none that can be opened: a database that was brought to another data folder signs anew.</summary>
    public async Task Make(CancellationToken stop)
    {
        if (await Find(stop) is not null)
        {
            return;
        }

        await writing.Do("make a signing key", async () =>
        {
            var key = RandomNumberGenerator.GetBytes(Length);
            var text = Convert.ToBase64String(_seal.Protect(key));
            if (await db.Keys.FirstOrDefaultAsync() is { } row)
            {
                row.Text = text;
            }
            else
            {
                db.Add(new SealedKey { Text = text });
            }

            await db.SaveChangesAsync();
            writing.OnceCommitted(() => known.Key = key);
        }, stop);
    }

    private byte[]? Open(string text)
    {
        try
        {
            return _seal.Unprotect(Convert.FromBase64String(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>The opened key, in memory.</summary>
internal sealed class KnownKey
{
    public byte[]? Key { get; set; }
}
