using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Acts.Schools;

/// <summary>Sets a school's name, address, time zone and hue.</summary>
internal sealed class EditSchool(RosterDb db, Writing writing, SchoolDirectory directory, AuditTrail audit)
{
    public async Task<SchoolEdited> Do(SchoolId id, string name, string slug, string zone, int hue, CancellationToken stop)
    {
        if (!Slug.IsGood(slug) || !Zones.IsKnown(zone) || !Hues.Named.ContainsKey(hue) || name.Length == 0)
        {
            return new SchoolEdited.NotGood();
        }

        return await writing.Do<SchoolEdited>("edit a school", async () =>
        {
            if (await db.Schools.FindAsync(id) is not { } school)
            {
                return new SchoolEdited.NotThere();
            }

            if (await db.Schools.AnyAsync(other => other.Id != id && other.Slug == slug))
            {
                return new SchoolEdited.SlugTaken();
            }

            school.Edit(name, slug, zone, hue);
            await db.SaveChangesAsync();
            await audit.Add("school.edited", $"set the school to {name}, /{slug}/, {zone}", id);
            writing.OnceCommitted(directory.Changed);
            return new SchoolEdited.Saved();
        }, stop);
    }
}

/// <summary>What became of an edit.</summary>
internal abstract record SchoolEdited
{
    private SchoolEdited()
    {
    }

    internal sealed record Saved : SchoolEdited;

    internal sealed record NotThere : SchoolEdited;

    /// <summary>Another school has this address.</summary>
    internal sealed record SlugTaken : SchoolEdited;

    /// <summary>A value the form should not have let through.</summary>
    internal sealed record NotGood : SchoolEdited;
}
