using System.Globalization;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Platform.Mail;
using SmartPass.Telling.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>Inside the follower's transaction: one alert as a notice to each who is to be alerted, and as a mail where they chose it.</summary>
internal sealed class TellAlert(TellingDb db, ChoiceReader choices, Outbox outbox)
{
    public async Task All(IReadOnlyList<EncounterAlert> alerts, KnownOfAlerts known, DateTimeOffset now)
    {
        foreach (var alert in alerts)
        {
            await One(alert, known, now);
        }
    }

    private async Task One(EncounterAlert alert, KnownOfAlerts known, DateTimeOffset now)
    {
        if (OldNews.IsPast(alert.At, now) || !known.Schools.TryGetValue(alert.School, out var school))
        {
            return;
        }

        var old = OldNews.IsOld(alert.At, now);
        var chosen = await choices.Of(alert.School, [.. school.People.Select(person => person.Id)]);
        foreach (var person in school.People)
        {
            var ways = chosen.TryGetValue((person.Id, NoticeKind.Encounter), out var own) ? own : UsualWays.Of(NoticeKind.Encounter, asStudent: false);
            var notice = new PersonalNotice
            {
                SchoolId = alert.School, PersonId = person.Id, PassId = alert.Pass, About = alert.Student, Kind = NoticeKind.Encounter, At = alert.At,
                Text = AlertSentences.Of(alert.Kind), Link = AlertSentences.Link(alert.Kind),
            };
            notice.Tell(ways, old, now);
            db.Add(notice);
            db.Stale(TellingTopics.Of(alert.School, person.Id));
            if (ways.Email && !old && known.SiteAddress is { } site && person.Email is { Length: > 0 } address)
            {
                await Mail(alert, notice, address, new Uri($"{site}/{school.School.Slug}"));
            }
        }

        await db.SaveChangesAsync();
    }

    private Task Mail(EncounterAlert alert, PersonalNotice notice, string address, Uri school) => outbox.Add(new NewMail(
        address,
        Sentences.Subject(NoticeKind.Encounter),
        $"{notice.Text}\n\n{school}{notice.Link}\n\n{TellByMail.Footer(school)}",
        string.Create(CultureInfo.InvariantCulture, $"encounter:{alert.Cursor}:{notice.PersonId}"),
        alert.Student));
}
