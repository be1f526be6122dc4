using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Mail;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>All that must be known of some events to tell them, asked before the gate.</summary>
internal sealed class Surroundings(IPassFacts passes, IPassHistory history, IPeople people, IRooms rooms, IPeopleWithRight rights, ISubstitutes substitutes, ISchoolDirectory schools, Outbox outbox)
{
    public async Task<Known> Of(IReadOnlyList<PassEvent> events, CancellationToken stop)
    {
        var facts = await passes.Of([.. events.Select(happened => happened.Pass).Where(pass => pass != default).Distinct()], stop);
        var ofSchools = new Dictionary<SchoolId, KnownSchool>();
        foreach (var some in events.GroupBy(happened => happened.School))
        {
            if (schools.ById(some.Key) is { } school)
            {
                ofSchools[some.Key] = await Of(school, [.. some], facts, stop);
            }
        }

        return new Known(facts, await PassedOver(facts.Values, stop), ofSchools, await outbox.SiteAddress(stop));
    }

    private async Task<ILookup<PassId, PassEvent>> PassedOver(IEnumerable<PassFacts> facts, CancellationToken stop)
    {
        var happened = new List<PassEvent>();
        foreach (var pass in facts.Where(pass => pass.Urgent))
        {
            happened.AddRange(await history.Of(pass.Id, stop));
        }

        return happened.Where(one => one.Kind == PassEventKind.PassedOver).ToLookup(one => one.Pass);
    }

    private async Task<KnownSchool> Of(School school, IReadOnlyList<PassEvent> events, IReadOnlyDictionary<PassId, PassFacts> facts, CancellationToken stop)
    {
        var rooms = await RoomsOf(school, events, stop);
        var readers = events.Any(happened => happened.Kind == PassEventKind.Reported) ? await rights.At(school.Id, PassPermissions.SeeReports, stop) : [];
        var concerned = events.Select(happened => happened.By).Concat(facts.Values.Select(pass => pass.MadeBy)).Distinct().ToList();
        return new KnownSchool(school, rooms, readers, new StandIns(await substitutes.SeatsOf(school.Id, concerned, stop), await substitutes.CoveredBy(school.Id, stop)));
    }

    private async Task<IReadOnlyDictionary<RoomId, RoomFacts>> RoomsOf(School school, IReadOnlyList<PassEvent> events, CancellationToken stop) =>
        await rooms.Facts(school.Id, [.. events.SelectMany(happened => new[] { happened.From, happened.To }).Where(room => room != default).Distinct()], stop);

    /// <summary>Names and addresses of these people.</summary>
    public Task<IReadOnlyDictionary<PersonId, PersonFacts>> People(IReadOnlyCollection<PersonId> ids, CancellationToken stop) => people.Of(ids, stop);
}

/// <param name="Passes">The passes as they are now.</param>
/// <param name="PassedOver">Each time that the urgent ones among them were passed over in their line, in order.</param>
/// <param name="Schools">What is known of each school; one that is gone is absent.</param>
/// <param name="SiteAddress">Where links in mails begin; null while no mail is sent.</param>
internal sealed record Known(IReadOnlyDictionary<PassId, PassFacts> Passes, ILookup<PassId, PassEvent> PassedOver, IReadOnlyDictionary<SchoolId, KnownSchool> Schools, string? SiteAddress);

internal sealed record KnownSchool(School School, IReadOnlyDictionary<RoomId, RoomFacts> Rooms, IReadOnlyList<PersonId> ReportReaders, StandIns StandIns);
