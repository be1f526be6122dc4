using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Person;

/// <summary>Reads a student's passes of today, as they started or are planned, as far as whoever looks may see them.</summary>
internal sealed class PassesTodayReader(PassesDb db, PassCards cards, MyRooms myRooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<PassesToday> Read(PersonFacts student, CancellationToken stop)
    {
        var date = school.Required.Date(clock.GetUtcNow());
        var (midnight, next) = (school.Required.Instant(date, default), school.Required.Instant(date.AddDays(1), default));
        var mine = await myRooms.Watched(actor.Actor, stop);
        var today = (await db.Passes.AsNoTracking()
            .Where(pass => pass.StudentId == student.Id && (pass.StartedAt ?? pass.PlannedAt ?? pass.AskedAt) >= midnight && (pass.StartedAt ?? pass.PlannedAt ?? pass.AskedAt) < next)
            .OrderByDescending(pass => pass.StartedAt ?? pass.PlannedAt ?? pass.AskedAt).ThenByDescending(pass => pass.Id).ToListAsync(stop))
            .FindAll(pass => MaySee.Allows(actor.Actor, pass, mine));
        var dressed = (await cards.Of(today, stop)).ToDictionary(card => card.Id);
        return new PassesToday(
            student.GivenName,
            new PassLinks(school),
            [.. today.Where(pass => dressed.ContainsKey(pass.Id)).Select(pass => PastPass.Of(pass, dressed[pass.Id], school.Required))]);
    }
}

/// <param name="GivenName">Whose passes they are.</param>
/// <param name="Links">Addresses in this school.</param>
/// <param name="Passes">Newest first.</param>
internal sealed record PassesToday(string GivenName, PassLinks Links, IReadOnlyList<PastPass> Passes);
