using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Telling.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Acts;

/// <summary>Someone has seen what they were told: the bell is silent again.</summary>
internal sealed class MarkSeen(TellingDb db, Writing writing, CurrentActor actor, CurrentSchool school)
{
    /// <param name="upTo">The latest notice that was on the page: what came meanwhile was not seen.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task All(long upTo, CancellationToken stop = default) => Mark(notice => notice.Id <= upTo, stop);

    /// <summary>One that was closed on the page; the others stay.</summary>
    public Task One(long id, CancellationToken stop = default) => Mark(notice => notice.Id == id, stop);

    private Task Mark(Expression<Func<PersonalNotice, bool>> those, CancellationToken stop) => writing.Do("notices.seen", async () =>
    {
        var person = actor.Id;
        if (await db.Notices.Where(notice => notice.PersonId == person && !notice.Seen).Where(those).ExecuteUpdateAsync(set => set.SetProperty(notice => notice.Seen, true)) > 0)
        {
            db.Stale(TellingTopics.Of(school.Id, person));
        }
    }, stop);
}
