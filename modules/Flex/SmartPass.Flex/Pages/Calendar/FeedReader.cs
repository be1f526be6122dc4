using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Calendar;

/// <summary>Reads calendars: one's own address, and what whoever knows it reads there.</summary>
internal sealed class FeedReader(FlexDb db, IPeople people, IRooms rooms, ISchoolDirectory schools, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>What was is kept in a calendar for so many days.</summary>
    public const int DaysBack = 30;

    /// <summary>Null where one has none.</summary>
    public Task<string?> OwnSecret(CancellationToken stop) => db.Feeds.Where(feed => feed.PersonId == actor.Id).Select(feed => feed.Secret).FirstOrDefaultAsync(stop);

    /// <summary>Enters the school of a calendar and reads it. Null where nobody has that secret, or whoever had it is not of that school any more.</summary>
    public async Task<Feed?> Read(string secret, CancellationToken stop)
    {
        if (await db.Feeds.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().FirstOrDefaultAsync(feed => feed.Secret == secret, stop) is not { } feed
            || schools.ById(feed.SchoolId) is not { } its || (await people.AffiliationsOf(feed.PersonId, stop)).All(one => one.School != its.Id))
        {
            return null;
        }

        school.Enter(its);
        var grade = (await people.Of([feed.PersonId], stop)).GetValueOrDefault(feed.PersonId)?.Grade;
        return new Feed(its, clock.GetUtcNow(), await Events(feed.PersonId, grade, stop));
    }

    /// <summary>Where someone has a seat, and what they host.</summary>
    private async Task<IReadOnlyList<FeedEvent>> Events(PersonId person, string? grade, CancellationToken stop)
    {
        var since = clock.GetUtcNow().AddDays(-DaysBack);
        var rows = await (
            from one in db.ActivitySessions.AsNoTracking()
            join session in db.Sessions.AsNoTracking() on one.SessionId equals session.Id
            join activity in db.Activities.AsNoTracking() on one.ActivityId equals activity.Id
            let hosts = one.Hosts.Any(host => host.PersonId == person)
            where session.EndsAt > since && one.CalledOff == null && !session.NotHeld
                && (hosts || db.SignUps.Any(signUp => signUp.ActivityId == one.Id && signUp.StudentId == person && signUp.State == SignUpState.Seated))
            orderby session.StartsAt, one.Id
            select new { one, session, activity.Title }).ToListAsync(stop);
        var held = rows.Where(row => !row.session.IsOffFor(grade)).ToList();
        var names = await people.Of([.. held.SelectMany(row => row.one.HostIds).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. held.Select(row => row.one.RoomId).Distinct()], stop);
        return [.. held.Select(row => new FeedEvent(
            row.one.Id, row.session.StartsAt, row.session.EndsAt, row.Title, places.GetValueOrDefault(row.one.RoomId)?.Name,
            string.Join(", ", row.one.HostIds.Select(host => names.GetValueOrDefault(host)?.Name).OfType<string>())))];
    }
}
