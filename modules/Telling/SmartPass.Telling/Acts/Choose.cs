using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Telling.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Acts;

/// <summary>Someone chooses how to be told at this school. Kinds that do not concern them are left out.</summary>
internal sealed class Choose(TellingDb db, Writing writing, CurrentActor actor, CurrentSchool school)
{
    public Task Set(IReadOnlyDictionary<NoticeKind, Ways> wanted, CancellationToken stop = default) => writing.Do("notices.choose", async () =>
    {
        var there = await db.Choices.Where(choice => choice.PersonId == actor.Id).ToDictionaryAsync(choice => choice.Kind);
        foreach (var kind in KindsFor.Of(actor.Actor).Where(wanted.ContainsKey))
        {
            if (!there.TryGetValue(kind, out var choice))
            {
                choice = new Choice { SchoolId = school.Id, PersonId = actor.Id, Kind = kind };
                db.Add(choice);
            }

            choice.Choose(wanted[kind]);
        }

        await db.SaveChangesAsync();
        db.Stale(TellingTopics.Of(school.Id, actor.Id));
    }, stop);
}
