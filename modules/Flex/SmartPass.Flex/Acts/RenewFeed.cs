using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>Someone wants the secret address of their calendar, or another one.</summary>
internal sealed class RenewFeed(FlexDb db, Writing writing, CurrentSchool school, CurrentActor actor)
{
    public Task Renew(CancellationToken stop = default) => writing.Do("renew a calendar address", async () =>
    {
        if (await db.Feeds.FirstOrDefaultAsync(feed => feed.PersonId == actor.Id) is { } known)
        {
            known.Renew();
        }
        else
        {
            db.Add(new CalendarFeed { SchoolId = school.Id, PersonId = actor.Id });
        }

        await db.SaveChangesAsync();
    }, stop);
}
