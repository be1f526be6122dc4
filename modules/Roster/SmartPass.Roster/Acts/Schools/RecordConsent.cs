using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.Domain.People;

namespace SmartPass.Roster.Acts.Schools;

/// <summary>The district records, or withdraws, that consent for its students under 13 is on file. Recorded, the next roster brings them in. Withdrawn, those whom the grade tells are erased at once, and the others by the next roster, which has their birth dates.</summary>
internal sealed class RecordConsent(RosterDb db, Writing writing, ErasedPeople erased, CurrentActor actor, AuditTrail audit, TimeProvider clock)
{
    public Task Do(bool isOnFile, CancellationToken stop) => writing.Do("record consent", async () =>
    {
        var district = await db.District();
        if (isOnFile)
        {
            district.RecordConsent(actor.Actor.Name, clock.GetUtcNow());
            await audit.Add("consent.recorded", "recorded that consent for students under 13 is on file");
        }
        else
        {
            district.WithdrawConsent();
            var young = await Young();
            await erased.Erase(young, district.Version);
            await erased.ForgetSamples();
            await audit.Add("consent.withdrawn", $"withdrew the consent for students under 13; students below grade 7 erased: {young.Count}");
            db.Stale(RosterTopics.Roster);
        }

        // What was checked with another consent is checked again before it is applied. A check that is under way looks itself.
        foreach (var waiting in await db.Imports.Where(import => import.State == ImportState.Checked || import.State == ImportState.Applying).ToListAsync())
        {
            waiting.Outdate();
        }

        await db.SaveChangesAsync();
    }, stop);

    /// <summary>By the grade in their last row, those the roster dropped included. As in an import, a student is whoever has that role, whatever else they are; of those who have no role any more the grade tells, since only students have one.</summary>
    private async Task<List<long>> Young()
    {
        var version = db.Version;
        var places = db.Affiliations.Where(place => place.From <= version && version < place.Until);
        var students = await db.People.AsNoTracking().IgnoreQueryFilters([RosterDb.ValidFilter])
            .Where(person => person.Grade != null && person.From <= version
                && !db.People.Any(later => later.PersonId == person.PersonId && later.From > person.From && later.From <= version)
                && (!places.Any(place => place.PersonId == person.PersonId) || places.Any(place => place.PersonId == person.PersonId && place.Role == Role.Student)))
            .Select(person => new { person.PersonId, person.Grade }).ToListAsync();
        return [.. students.Where(student => GradeCode.IsUnder13(student.Grade) == true).Select(student => student.PersonId.Value)];
    }
}
