using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Data;

/// <summary>Who hosts what at the same time.</summary>
internal sealed class HostsReader(FlexDb db, IPeople people)
{
    /// <summary>The first host of an activity who hosts something else at the time of one of its coming sessions; null where all are free.</summary>
    public async Task<OfferOutcome.HostIsBusy?> Busy(ActivityId activity, DateTimeOffset now, CancellationToken stop = default)
    {
        var clash = await (
            from one in db.ActivitySessions
            join session in db.Sessions on one.SessionId equals session.Id
            where one.ActivityId == activity && one.CalledOff == null && !db.Activities.Any(own => own.Id == activity && own.IsDefault) && session.StartsAt > now && !session.NotHeld
            from other in db.ActivitySessions
            join at in db.Sessions on other.SessionId equals at.Id
            where other.ActivityId != activity && other.CalledOff == null && !db.Activities.Any(theirs => theirs.Id == other.ActivityId && theirs.IsDefault) && !at.NotHeld && at.StartsAt < session.EndsAt && session.StartsAt < at.EndsAt
                && other.Hosts.Any(host => one.Hosts.Any(own => own.PersonId == host.PersonId))
            orderby session.StartsAt
            select new { One = one.Id, Other = other.Id, other.ActivityId, session.Date }).FirstOrDefaultAsync(stop);
        if (clash is null)
        {
            return null;
        }

        var both = await db.ActivitySessions.AsNoTracking().Where(one => one.Id == clash.One || one.Id == clash.Other).ToListAsync(stop);
        var host = both[0].HostIds.Intersect(both[1].HostIds).First();
        return new OfferOutcome.HostIsBusy(
            (await people.Of([host], stop)).GetValueOrDefault(host)?.Name ?? "The host", await db.Activities.Where(one => one.Id == clash.ActivityId).Select(one => one.Title).SingleAsync(stop), clash.Date);
    }
}
