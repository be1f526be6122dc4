using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Parts;

/// <summary>Reads what there is to know of one person's ID.</summary>
internal sealed class IdOfPersonReader(StudentIdsDb db, CardReader cards, PhotoStore photos, CurrentSchool school, TimeProvider clock)
{
    public async Task<IdOfPerson> Read(PersonFacts person, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var card = await cards.Valid(person.Id, stop);
        var printed = card is null ? null : await db.Printed.AsNoTracking().Where(line => line.CardId == card.Id).OrderByDescending(line => line.At).FirstOrDefaultAsync(stop);
        return new IdOfPerson(
            person, card, card is null ? "" : school.Required.Moment(card.IssuedAt, now), printed is null ? null : $"{school.Required.Moment(printed.At, now)} by {printed.ByName}",
            photos.VersionOf(person.Id) is not null, new IdLinks(school));
    }
}
