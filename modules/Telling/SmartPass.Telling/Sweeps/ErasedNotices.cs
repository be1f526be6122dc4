using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Mail;
using SmartPass.Roster.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>After the roster changed, and at every start: of students of whom nothing may be kept, what they and others were told of them goes, with what they chose and the mails that speak of them.</summary>
internal sealed class ErasedNotices(TellingDb db, IErasedPeople erased, FollowedTopic<ErasedNotices> followed, Outbox outbox, Writing writing) : IDueSweep
{
    /// <summary>Never by itself: the commit of a roster wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) => followed.Follow(RosterTopics.Roster, async () =>
    {
        foreach (var some in (await erased.All(stop)).Chunk(100))
        {
            // A mail stands beside its notice and goes before it: without notices there are no mails.
            var (notices, chosen) = (Notices(some), Choices(some));
            if (await notices.AnyAsync(stop) || await chosen.AnyAsync(stop))
            {
                await writing.Do("tell.erase", async () =>
                {
                    await notices.ExecuteDeleteAsync();
                    await chosen.ExecuteDeleteAsync();
                    await outbox.Forget(some);
                }, stop);
            }
        }
    });

    private IQueryable<PersonalNotice> Notices(PersonId[] some) =>
        db.Notices.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(notice => some.Contains(notice.About) || some.Contains(notice.PersonId));

    private IQueryable<Choice> Choices(PersonId[] some) => db.Choices.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(choice => some.Contains(choice.PersonId));
}
