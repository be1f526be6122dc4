using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

internal sealed class PassFactsReader(PassesDb db, DueReader due, ITimetable timetable, IRooms rooms, IPeopleWithRight rights) : IPassFacts
{
    public async Task<IReadOnlyDictionary<PassId, PassFacts>> Of(IReadOnlyCollection<PassId> ids, CancellationToken stop = default)
    {
        var passes = await db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(pass => ids.Contains(pass.Id)).ToListAsync(stop);
        var classes = await timetable.ClassesOf([.. passes.Select(pass => pass.ClassId).OfType<ClassId>().Distinct()], stop);
        var facts = new Dictionary<PassId, PassFacts>();
        foreach (var ofSchool in passes.GroupBy(pass => pass.SchoolId))
        {
            var places = await rooms.Facts(ofSchool.Key, [.. ofSchool.SelectMany(pass => new[] { pass.FromId, pass.ToId }).Distinct()], stop);
            var office = ofSchool.Any(pass => pass.Urgent) ? await rights.At(ofSchool.Key, PassPermissions.AnswerAny, stop) : [];
            var all = await rooms.All(ofSchool.Key, stop);
            foreach (var pass in ofSchool)
            {
                var missedBy = pass.ClassId is { } id ? Approvers.TeachersOf(classes.GetValueOrDefault(id)) : await Hosts(pass, stop);
                var watching = Approvers.Watching(missedBy, places.GetValueOrDefault(pass.FromId));
                facts[pass.Id] = Of(pass) with
                {
                    Watching = watching,
                    Alarmed = pass.Urgent ? [.. Approvers.WhenUrgent(watching, places.GetValueOrDefault(pass.ToId), all).Union(office)] : [],
                };
            }
        }

        return facts;
    }

    /// <summary>The hosts of what the student was due in as they left, or will be when they are to leave.</summary>
    private async Task<IReadOnlyList<PersonId>> Hosts(Pass pass, CancellationToken stop) =>
        (await due.At(pass.SchoolId, [pass.StudentId], pass.StartedAt ?? pass.PlannedAt ?? pass.AskedAt, stop)).GetValueOrDefault(pass.StudentId)?.Hosts ?? [];

    private static PassFacts Of(Pass pass) => new(
        pass.Id, pass.SchoolId, pass.StudentId, pass.FromId, pass.ToId, pass.Route, pass.Urgent, pass.MadeById,
        [.. pass.AskedOf.Select(asked => asked.StaffId)], pass.PlannedAt, pass.DueAt, pass.IsOver)
    {
        Unanswered = pass.AskedOf.Count > 0 && pass.Answer is null,
        NeedsEscort = pass.NeedsEscort,
    };
}
