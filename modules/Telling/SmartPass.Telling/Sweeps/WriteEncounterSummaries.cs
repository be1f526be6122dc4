using System.Globalization;
using SmartPass.Accounts.Contracts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Mail;
using SmartPass.Roster.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>The mails on what encounter prevention did on one school day, where there is something to tell.</summary>
internal sealed class WriteEncounterSummaries(ChoiceReader choices, IPeople people, IPeopleWithRight rights, IEncounterAlerts alerts)
{
    public async Task<IReadOnlyList<NewMail>> Of(School school, DateOnly date, string site, CancellationToken stop)
    {
        // Rights may have changed since they chose.
        var wanting = (await choices.WhoWantMailed(NoticeKind.EncounterSummary, school.Id, stop)).Intersect(await rights.At(school.Id, EncounterPermissions.BeAlerted, stop)).ToList();
        if (wanting.Count == 0 || await alerts.On(school.Id, date, stop) is not { } day || !EncountersInFigures.Tells(day))
        {
            return [];
        }

        var at = new Uri($"{site}/{school.Slug}");
        var text = $"{EncountersInFigures.Of(school, date, day)}\n{at}{EncountersInFigures.Link}\n\n{TellByMail.Footer(at)}";
        return [.. from person in (await people.Of(wanting, stop)).Values
            let address = person.Email
            where !string.IsNullOrEmpty(address)
            select new NewMail(
                address, Sentences.Subject(NoticeKind.EncounterSummary), text, string.Create(CultureInfo.InvariantCulture, $"encounters:{school.Id}:{person.Id}:{date:yyyy-MM-dd}"))];
    }
}
