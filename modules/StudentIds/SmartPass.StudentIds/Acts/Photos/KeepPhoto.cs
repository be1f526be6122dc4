using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Drawing.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Makes a picture the photo of a person of this school, in place of the one before.</summary>
internal sealed class KeepPhoto(Writing writing, PhotoStudio studio, PhotoFiles files, PhotoOfPerson photos, Belonging belonging, IPeople people, CurrentSchool school, AuditTrail audit)
{
    public async Task<KeepPhotoOutcome> Keep(PersonId person, ReadOnlyMemory<byte> picture, CancellationToken stop)
    {
        if (!await belonging.Holds(school.Id, person, stop) || !(await people.Of([person], stop)).TryGetValue(person, out var who))
        {
            return new KeepPhotoOutcome.NoSuchPerson();
        }

        return await studio.Make(picture, stop) switch
        {
            PhotoMade.Photo made => await Keep(who, await files.Keep(person, made, stop), stop),
            PhotoMade.Flawed { Flaw: var flaw } => new KeepPhotoOutcome.Refused(flaw),
            _ => throw new InvalidOperationException("A picture is made or flawed."),
        };
    }

    private async Task<KeepPhotoOutcome> Keep(PersonFacts who, PhotoCut cut, CancellationToken stop)
    {
        var before = await writing.Do("ids.keep-photo", async () =>
        {
            var old = await photos.Become(who.Id, cut);
            await audit.Add("ids.photo-kept", $"{(old is null ? "put in" : "replaced")} the photo of {who.Name}", school.Id);
            return old;
        }, stop);
        if (before is { } version)
        {
            files.Remove(who.Id, version);
        }

        return new KeepPhotoOutcome.Kept(who);
    }
}

/// <summary>What became of a picture.</summary>
internal abstract record KeepPhotoOutcome
{
    private KeepPhotoOutcome()
    {
    }

    internal sealed record Kept(PersonFacts Person) : KeepPhotoOutcome;

    internal sealed record Refused(PictureFlaw Flaw) : KeepPhotoOutcome;

    internal sealed record NoSuchPerson : KeepPhotoOutcome;
}
