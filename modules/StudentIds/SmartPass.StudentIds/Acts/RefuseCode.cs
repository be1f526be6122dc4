using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Acts;

/// <summary>A code does not count: whoever scanned it is told why, and the school finds it in the log.</summary>
internal sealed class RefuseCode(StudentIdsDb db, Writing writing, TimeProvider clock)
{
    /// <param name="school">Where it was scanned.</param>
    /// <param name="why">Why it does not count.</param>
    /// <param name="card">The card it names, if any; whose it is stands in the log only where it is a card of that school.</param>
    /// <param name="scanner">The scanner.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task<IdReading> Note(SchoolId school, RefusedWhy why, Card? card, IdScanner scanner, CancellationToken stop = default) => writing.Do("refuse a code", async () =>
    {
        var now = clock.GetUtcNow();
        var person = card?.SchoolId == school ? card.PersonId : (PersonId?)null;
        var since = now - RefusedCode.CountsUpFor;
        var entry = await db.Refused.FirstOrDefaultAsync(one => one.Why == why && one.PersonId == person && one.Scanner == scanner.Key && one.LastAt > since);
        if (entry is null)
        {
            var place = scanner.Place.Length > RefusedCode.LongestPlace ? scanner.Place[..RefusedCode.LongestPlace] : scanner.Place;
            entry = db.Add(new RefusedCode { SchoolId = school, Why = why, PersonId = person, Scanner = scanner.Key, Place = place, FirstAt = now }).Entity;
        }

        entry.CountUp(now);
        await db.SaveChangesAsync();
        db.Stale(StudentIdsTopics.Refused(school));
        return (IdReading)new IdReading.Refused(scanner.Purpose is IdPurpose.Kiosk or IdPurpose.KioskPin ? why.ToStudent() : why.ToScanner());
    }, stop);
}
