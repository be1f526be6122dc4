using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Acts.Printing;

/// <summary>An administrator wants cards printed: who, in what order and how is written down, and the files are made from that.</summary>
internal sealed class MakeBatch(StudentIdsDb db, Writing writing, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="chosen">Whose cards.</param>
    /// <param name="title">Whose cards, in words.</param>
    /// <param name="plan">How.</param>
    /// <param name="stop">Stops before the write begins.</param>
    /// <returns>The batch; null where it would have nobody, or more than <see cref="Batch.MostCards" />.</returns>
    public Task<BatchId?> Make(ChosenCards chosen, string title, PrintPlan plan, CancellationToken stop = default)
    {
        var people = JsonSerializer.Serialize(chosen.People.Select(person => person.Id.Value));
        return writing.Do("make a batch of cards", async () =>
        {
            if (chosen.People.Count is 0 or > Batch.MostCards)
            {
                return (BatchId?)null;
            }

            var batch = new Batch
            {
                SchoolId = school.Id, Kind = chosen.Kind, Title = title[..Math.Min(title.Length, Batch.LongestTitle)], Plan = plan, Cards = chosen.People.Count,
                By = actor.Id, ByName = actor.Actor.Name, MadeAt = clock.GetUtcNow(),
            };
            db.Add(batch);
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "StudentIds_BatchCard" ("BatchId", "Place", "SchoolId", "PersonId", "CardId")
                SELECT {batch.Id.Value}, "key", {school.Id.Value}, "value", NULL FROM json_each({people})
                """);
            await audit.Add("ids.batch", $"had {CountWords.Count(batch.Cards, "ID card")} made for printing: {batch.Title}", school.Id);
            db.Stale(StudentIdsTopics.Batches(school.Id));
            return batch.Id;
        }, stop);
    }
}
