using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Person;

/// <summary>On a student's page: the passes of today that whoever looks may see.</summary>
internal sealed class PassesPart(PassesDb db, PassCards cards, MyRooms myRooms, CurrentSchool school, CurrentActor actor, TimeProvider clock) : ISlotPart<PersonPage>
{
    public int Order => 10;

    public string Partial => "/Areas/Passes/Pages/Person/_PassesPart.cshtml";

    public async Task<object?> Model(PersonPage slot, CancellationToken stop)
    {
        if (!slot.IsStudent || !(actor.Can(PassPermissions.Answer) || actor.Can(PassPermissions.SeeBoard)))
        {
            return null;
        }

        var midnight = school.Required.Instant(school.Required.Date(clock.GetUtcNow()), default);
        var mine = await myRooms.Of(actor.Actor, stop);
        var today = (await db.Passes.AsNoTracking().Where(pass => pass.StudentId == slot.Person.Id && pass.AskedAt >= midnight).OrderByDescending(pass => pass.AskedAt).ToListAsync(stop))
            .FindAll(pass => MaySee.Allows(actor.Actor, pass, mine));
        var dressed = (await cards.Of(today, stop)).ToDictionary(card => card.Id);
        return new PassesToday(
            slot.Person.GivenName,
            new PassLinks(school),
            [.. today.Where(pass => dressed.ContainsKey(pass.Id)).Select(pass => PastPass.Of(pass, dressed[pass.Id], school.Required))]);
    }
}

/// <param name="GivenName">Whose passes they are.</param>
/// <param name="Links">Addresses in this school.</param>
/// <param name="Passes">Newest first.</param>
internal sealed record PassesToday(string GivenName, PassLinks Links, IReadOnlyList<PastPass> Passes);
