using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Mail;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>The mails of one school day: to administrators on the whole school, to staff of rooms on theirs.</summary>
internal sealed class WriteSummaries(TellingDb db, ChoiceReader choices, IPeople people, IPeopleWithRight rights, IRooms rooms)
{
    public async Task<IReadOnlyList<NewMail>> Of(School school, DateOnly date, string site, CancellationToken stop)
    {
        var tallies = await db.Tallies.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(tally => tally.SchoolId == school.Id && tally.Date == date).ToListAsync(stop);
        var (office, readers, staff) = (await rights.At(school.Id, PassPermissions.AnswerAny, stop), await rights.At(school.Id, PassPermissions.SeeReports, stop), await rights.At(school.Id, PassPermissions.Answer, stop));
        var ofStaff = (await rooms.All(school.Id, stop)).SelectMany(room => room.Staff.Select(person => (person, room.Id))).ToLookup(pair => pair.person, pair => pair.Id);
        // Rights may have changed since they chose.
        var wanting = (await choices.WhoWantMailed(NoticeKind.Summary, school.Id, stop)).Where(person => office.Contains(person) || (staff.Contains(person) && ofStaff.Contains(person))).ToList();
        var addresses = await people.Of(wanting, stop);
        return [.. from person in wanting
            let address = addresses.GetValueOrDefault(person)?.Email
            where !string.IsNullOrEmpty(address)
            let whole = office.Contains(person)
            let own = tallies.Where(tally => whole || ofStaff[person].Contains(tally.Room)).ToList()
            select new NewMail(
                address,
                Sentences.Subject(NoticeKind.Summary),
                $"{DayInFigures.Of(school, date, own, whole, whole && readers.Contains(person))}\n{TellByMail.Footer(new Uri($"{site}/{school.Slug}"))}",
                string.Create(CultureInfo.InvariantCulture, $"day:{school.Id}:{person}:{date:yyyy-MM-dd}"))];
    }
}
