using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Domain;

namespace SmartPass.StudentIds.Pages.Scan;

/// <summary>Reads what a scan shows: who it is, and whether they may be here.</summary>
internal sealed class ScanReader(IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor)
{
    /// <summary>The rooms at whose door one may scan, by name.</summary>
    public async Task<IReadOnlyList<RoomFacts>> Doors(CancellationToken stop) => await rooms.All(school.Id, stop);

    /// <summary>The one student of the school who has this very number; null for none.</summary>
    public async Task<PersonFacts?> WithNumber(string number, CancellationToken stop) =>
        (await people.Students(school.Id, number, stop: stop)).Where(one => string.Equals(one.Number, number, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var student] ? student : null;

    public async Task<PersonFacts?> Find(PersonId person, CancellationToken stop) => (await people.Of([person], stop)).GetValueOrDefault(person);

    public async Task<bool> IsStudent(PersonId person, CancellationToken stop) => (await people.AffiliationsOf(person, stop)).Any(at => at.School == school.Id && at.Role == Role.Student);

    /// <param name="person">The student.</param>
    /// <param name="read">How they were named; null where that is not told again.</param>
    /// <param name="door">The room at whose door it was; null in the hallway.</param>
    /// <param name="ended">The pass as it was before this scan ended it; null where it ended none.</param>
    /// <param name="now">Where they are and should be.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<ScanResult> Of(PersonFacts person, HowRead? read, RoomId? door, OutPass? ended, StudentNow now, CancellationToken stop)
    {
        var pass = ended ?? now.Out;
        var places = pass is null ? null : await rooms.Facts(school.Id, [pass.From, pass.To], stop);
        return new ScanResult.Student(
            person, read, StandingOf(now, door, ended is not null), now,
            pass is null ? null : new Way(places!.GetValueOrDefault(pass.From), places!.GetValueOrDefault(pass.To)))
        {
            MayEnd = ended is null && now.Out is not null && (actor.Can(PassPermissions.EndAny) || actor.Can(PassPermissions.Answer)),
            MayWrite = pass is null && actor.Can(PassPermissions.Answer),
            MayReport = actor.Can(PassPermissions.Report),
        };
    }

    private static Standing StandingOf(StudentNow now, RoomId? door, bool ended) => now switch
    {
        _ when ended => Standing.Ended,
        { Out: { } pass } => now.At < pass.DueAt ? Standing.OnPass : Standing.Overtime,
        { Expected: { } room } when room.Id == door => Standing.Belongs,
        { IsDue: true } => Standing.NoPass,
        _ => Standing.Free,
    };
}
