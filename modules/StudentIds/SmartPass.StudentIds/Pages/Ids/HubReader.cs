using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Design;

namespace SmartPass.StudentIds.Pages.Ids;

/// <summary>Counts how far a school is with its IDs.</summary>
internal sealed class HubReader(StudentIdsDb db, IPeople people, Belonging belonging, PhotoStore photos, DesignReader designs, KnownIdRules rules, SampleReader sample, CurrentSchool school)
{
    public async Task<HubView> Read(CancellationToken stop)
    {
        PersonId[] students = [.. (await people.Students(school.Id, stop: stop)).Select(student => student.Id)];
        var present = students.ToHashSet();
        var everyone = present.Union(await belonging.Staff(school.Id, stop)).ToHashSet();
        var valid = await db.Cards.Where(card => card.RevokedAt == null).Select(card => card.PersonId).ToListAsync(stop);
        var printed = await (from line in db.Printed join card in db.Cards on line.CardId equals card.Id where card.RevokedAt == null && card.Kind == CardKind.Student select line.PersonId).Distinct().ToListAsync(stop);
        var someone = await sample.Someone(CardKind.Student, stop);
        return new HubView(
            someone?.Id, someone?.Name, students.Length, valid.Count(everyone.Contains), students.Count(student => photos.VersionOf(student) is not null), printed.Count(present.Contains),
            await designs.IsSaved(CardKind.Student, stop), await db.Batches.CountAsync(batch => batch.State == BatchState.Making, stop), await rules.Of(school.Id, stop));
    }
}
