using System.Globalization;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Mail;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Telling.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>One event of Flex as a notice to its student, and as a mail where they chose it. Nobody is told what they did themselves.</summary>
internal sealed class TellSignUp(TellingDb db, ChoiceReader choices, IPeople people, ISchoolDirectory schools, Outbox outbox)
{
    /// <summary>What must be known to tell some events, asked before the gate.</summary>
    public async Task<KnownOfFlex> Surroundings(IReadOnlyCollection<FlexEvent> events, CancellationToken stop) => new(
        await people.Of([.. events.SelectMany(happened => new[] { happened.Student, happened.By }).Where(person => person != default).Distinct()], stop), await outbox.SiteAddress(stop));

    /// <summary>Inside the follower's transaction.</summary>
    public async Task All(IReadOnlyList<FlexEvent> events, KnownOfFlex known, DateTimeOffset now)
    {
        foreach (var happened in events)
        {
            await One(happened, known, now);
        }
    }

    private async Task One(FlexEvent happened, KnownOfFlex known, DateTimeOffset now)
    {
        if (happened.By == happened.Student || OldNews.IsPast(happened.At, now) || happened.Session is not { } session || session.EndsAt <= now || schools.ById(happened.School) is not { } school
            || !known.People.TryGetValue(happened.Student, out var student) || FlexSentences.Of(happened, session, school, now, known.People.GetValueOrDefault(happened.By)?.Name ?? "Staff") is not { } text)
        {
            return;
        }

        var old = OldNews.IsOld(happened.At, now);
        var ways = (await choices.Of(school.Id, [student.Id])).TryGetValue((student.Id, NoticeKind.Flex), out var own) ? own : UsualWays.Of(NoticeKind.Flex, asStudent: true);
        var notice = new PersonalNotice
        {
            SchoolId = school.Id, PersonId = student.Id, PassId = default, About = student.Id, Kind = NoticeKind.Flex, At = happened.At, Text = text, Link = $"/flex?session={session.Id}",
        };
        notice.Tell(ways, old, now);
        db.Add(notice);
        db.Stale(TellingTopics.Of(school.Id, student.Id));
        if (ways.Email && !old && known.SiteAddress is { } site && student.Email is { Length: > 0 } address)
        {
            await Mail(happened, notice, address, new Uri($"{site}/{school.Slug}"));
        }

        await db.SaveChangesAsync();
    }

    private Task Mail(FlexEvent happened, PersonalNotice notice, string address, Uri school) => outbox.Add(new NewMail(
        address,
        Sentences.Subject(NoticeKind.Flex),
        $"{notice.Text}\n\n{school}{notice.Link}\n\n{TellByMail.Footer(school)}",
        string.Create(CultureInfo.InvariantCulture, $"flex:{happened.Cursor}"),
        happened.Student));
}

/// <param name="People">Students and staff of some events.</param>
/// <param name="SiteAddress">Where links in mails begin; null while no mail is sent.</param>
internal sealed record KnownOfFlex(IReadOnlyDictionary<PersonId, PersonFacts> People, string? SiteAddress);
