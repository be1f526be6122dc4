using System.Security.Cryptography;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Data;
using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.Acts.Import;

/// <summary>Keeps an uploaded package in the data folder and records that it waits to be checked.</summary>
internal sealed class ReceiveRoster(RosterDb db, Writing writing, ImportFiles files, CurrentActor actor, AuditTrail audit, TimeProvider clock)
{
    public async Task<Received> Do(Stream upload, string fileName, string? mode, CancellationToken stop)
    {
        if (upload.Length == 0)
        {
            return new Received.Empty();
        }

        if (upload.Length > PackageLimits.Standard.Packed)
        {
            return new Received.TooLarge(PackageLimits.Standard.Packed / 1024 / 1024);
        }

        var stored = await files.Keep(upload, stop);
        upload.Position = 0;
        var import = new Domain.Imports.Import
        {
            FileName = Path.GetFileName(fileName) is { Length: > 0 } name ? name[..Math.Min(name.Length, 120)] : "roster.zip",
            StoredName = stored,
            PackageHash = Convert.ToHexStringLower(await SHA256.HashDataAsync(upload, stop)),
            By = actor.Actor.Name,
            ById = actor.Id,
            At = clock.GetUtcNow(),
            Mode = mode,
        };
        await writing.Do("receive a roster", async () =>
        {
            db.Add(import);
            await db.SaveChangesAsync();
            await audit.Add("roster.uploaded", $"uploaded the roster {import.FileName} for a check");
        }, stop);
        return new Received.Kept(import.Id);
    }
}

/// <summary>What became of an upload.</summary>
internal abstract record Received
{
    private Received()
    {
    }

    internal sealed record Kept(long Id) : Received;

    internal sealed record Empty : Received;

    internal sealed record TooLarge(long Mebibytes) : Received;
}
