using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>What staff know of those who ask before they answer.</summary>
internal sealed class AskingReader(UseReader uses, RulesReader rules, IPeople people, CurrentSchool school, CurrentActor actor)
{
    /// <param name="requests">Requests, each with its card.</param>
    /// <param name="mine">Rooms of who looks.</param>
    /// <param name="now">The instant.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<IReadOnlyList<Asking>> Of(IReadOnlyCollection<(Pass Pass, PassCard Card)> requests, IReadOnlySet<RoomId> mine, DateTimeOffset now, CancellationToken stop)
    {
        if (requests.Count == 0)
        {
            return [];
        }

        var students = requests.Select(request => request.Card.Student).DistinctBy(student => student.Id).Select(student => (student.Id, student.Grade)).ToList();
        var had = await uses.Of(students, await rules.OfSchool(school.Id, stop), now, stop);
        var others = requests.Where(request => request.Pass.Escalated).SelectMany(request => request.Pass.AskedOf).Select(asked => asked.StaffId).Where(staff => staff != actor.Actor.Seat).Distinct().ToList();
        var names = others.Count == 0 ? new Dictionary<PersonId, PersonFacts>() : await people.Of(others, stop);
        return
        [
            .. requests.OrderByDescending(request => request.Pass.Urgent).ThenBy(request => request.Pass.AskedAt).Select(request => Describe(request.Pass, request.Card, mine, had[request.Card.Student.Id], names)),
        ];
    }

    private Asking Describe(Pass pass, PassCard card, IReadOnlySet<RoomId> mine, PassUse use, IReadOnlyDictionary<PersonId, PersonFacts> names)
    {
        var limit = pass.PlannedAt is null && card.To.CountsTowardLimit ? InWords(use) : null;
        var also = pass.Escalated ? pass.AskedOf.Select(asked => names.GetValueOrDefault(asked.StaffId)?.Name).OfType<string>().ToList() : [];
        return new Asking(
            card, pass.Urgent, mine.Contains(pass.FromId), pass.OtherOrigin, limit,
            limit is not null && !use.NoLimit && actor.Can(PassPermissions.Override),
            also.Count == 0 ? null : string.Join(", ", also), pass.PlannedAt, pass.PlannedPeriod)
        {
            NeedsEscort = pass.NeedsEscort,
        };
    }

    private static string? InWords(PassUse use) => use.NoLimit ? Allowance.Lifted : Allowance.UsedOf(use)?.Title;
}
