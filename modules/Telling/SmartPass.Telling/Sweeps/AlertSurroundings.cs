using SmartPass.Accounts.Contracts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Mail;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Telling.Sweeps;

/// <summary>All that must be known of some alerts to tell them, asked before the gate.</summary>
internal sealed class AlertSurroundings(IPeople people, IPeopleWithRight rights, ISchoolDirectory schools, Outbox outbox)
{
    public async Task<KnownOfAlerts> Of(IReadOnlyList<EncounterAlert> alerts, CancellationToken stop)
    {
        var told = new Dictionary<SchoolId, ToldSchool>();
        foreach (var school in alerts.Select(alert => alert.School).Distinct().Select(schools.ById).OfType<School>())
        {
            var who = await rights.At(school.Id, EncounterPermissions.BeAlerted, stop);
            told[school.Id] = new ToldSchool(school, [.. (await people.Of(who, stop)).Values]);
        }

        return new KnownOfAlerts(told, await outbox.SiteAddress(stop));
    }
}

/// <param name="Schools">Each school; one that is gone is absent.</param>
/// <param name="SiteAddress">Where links in mails begin; null while no mail is sent.</param>
internal sealed record KnownOfAlerts(IReadOnlyDictionary<SchoolId, ToldSchool> Schools, string? SiteAddress);

/// <param name="School">The school.</param>
/// <param name="People">Who is to be alerted there.</param>
internal sealed record ToldSchool(School School, IReadOnlyList<PersonFacts> People);
