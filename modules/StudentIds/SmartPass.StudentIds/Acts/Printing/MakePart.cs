using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Drawing.Sheets;

namespace SmartPass.StudentIds.Acts.Printing;

/// <summary>Makes one file of a batch, with the cards that are valid now: who lost theirs meanwhile is in it with the new number; who has none any more, or has left the school, is not.</summary>
internal sealed class MakePart(StudentIdsDb db, CardReader cards, DesignReader designs, FaceMaker faces, BatchFiles files, IPeople people, Belonging belonging, CurrentSchool school, TimeProvider clock)
{
    public async Task<MadePart> Make(Batch batch, int number, int first, int count, CancellationToken stop)
    {
        var places = await db.BatchCards.AsNoTracking().Where(row => row.BatchId == batch.Id && row.Place >= first && row.Place < first + count).OrderBy(row => row.Place).ToListAsync(stop);
        PersonId[] ids = [.. places.Select(place => place.PersonId)];
        var valid = await cards.ValidOf(ids, stop);
        var facts = await people.Of(ids, stop);
        var look = await designs.Look(school.Id, batch.Kind, stop);
        var here = (await people.Students(school.Id, stop: stop)).Select(person => person.Id).Concat(await belonging.Staff(school.Id, stop)).ToHashSet();
        bool IsIn(PersonId person) => here.Contains(person) && valid.ContainsKey(person) && facts.ContainsKey(person);
        var there = places.Where(place => IsIn(place.PersonId)).Select(place => place.PersonId).ToList();
        var drawn = await faces.Make(batch.Kind, look.Settings, [.. there.Select(person => (facts[person], valid[person].Number))], stop);

        var made = places.ToDictionary(place => place.Place, place => IsIn(place.PersonId) ? valid[place.PersonId].Id : (CardId?)null);
        if (there.Count == 0)
        {
            return new MadePart(new BatchPart { BatchId = batch.Id, Number = number, SchoolId = batch.SchoolId, First = first, Places = count, Cards = 0, Bytes = 0 }, made, []);
        }

        List<PersonId> pictured = look.Settings.ShowPhoto ? await db.Photos.Where(photo => there.Contains(photo.PersonId)).Select(photo => photo.PersonId).ToListAsync(stop) : [];
        var (name, file) = files.Create(batch.Id, number);
        try
        {
            await using (file)
            {
                await CardPdf.Write(
                    file, PrintOf(batch.Plan, number), new PdfFacts($"{school.Required.Name}: {batch.Title}", clock.GetUtcNow()), [.. there.Index()],
                    one => new DrawnCard(look, drawn[one.Index]),
                    (one, cancel) => look.Settings.ShowPhoto ? faces.Photo(one.Item, cancel) : new ValueTask<ReadOnlyMemory<byte>?>((ReadOnlyMemory<byte>?)null), cancel: stop);
                // It is recorded next, and must be there then.
                file.Flush(flushToDisk: true);
            }

            var part = new BatchPart { BatchId = batch.Id, Number = number, SchoolId = batch.SchoolId, First = first, Places = count, Cards = there.Count, Bytes = files.SizeOf(name), File = name };
            return new MadePart(part, made, pictured);
        }
        catch
        {
            files.Remove(name);
            throw;
        }
    }

    private static CardPrint PrintOf(PrintPlan plan, int number) => Sheet.Find(plan.Sheet) is { } sheet
        ? new CardPrint.OnSheets(sheet, number == 1 ? plan.FirstLabel : 1, plan.FlipsShort ? Flip.ShortEdge : Flip.LongEdge, new SheetOffset(plan.OffsetX / 100.0, plan.OffsetY / 100.0), plan.Back)
        : new CardPrint.OnCards(plan.Back, plan.CropMarks);
}

/// <summary>A file that lies ready and is not recorded yet.</summary>
/// <param name="Part">The file.</param>
/// <param name="Cards">By place the card that is in it; null for a place whose person is left out.</param>
/// <param name="Pictured">Who had a photo when the drawing began.</param>
internal sealed record MadePart(BatchPart Part, IReadOnlyDictionary<int, CardId?> Cards, List<PersonId> Pictured);
