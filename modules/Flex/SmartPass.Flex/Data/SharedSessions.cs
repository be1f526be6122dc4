using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Data;

internal sealed class SharedSessions(FlexDb db, TimeProvider clock) : ISharedSessions
{
    public async Task<IReadOnlyList<SharedSession>> Of(SchoolId school, IReadOnlyCollection<PersonId> students, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var seats = await (
            from signUp in db.SignUps.IgnoreQueryFilters([ModuleDb.SchoolFilter])
            join one in db.ActivitySessions.IgnoreQueryFilters([ModuleDb.SchoolFilter]) on signUp.ActivityId equals one.Id
            join session in db.Sessions.IgnoreQueryFilters([ModuleDb.SchoolFilter]) on signUp.SessionId equals session.Id
            join activity in db.Activities.IgnoreQueryFilters([ModuleDb.SchoolFilter]) on one.ActivityId equals activity.Id
            where signUp.SchoolId == school && signUp.State == SignUpState.Seated && students.Contains(signUp.StudentId) && session.EndsAt > now && one.CalledOff == null && !session.NotHeld
            select new { one.Id, activity.Title, session.StartsAt, signUp.StudentId }).ToListAsync(stop);
        return [.. seats.GroupBy(seat => (seat.Id, seat.Title, seat.StartsAt)).Where(seat => seat.Count() > 1)
            .OrderBy(seat => seat.Key.StartsAt).ThenBy(seat => seat.Key.Id.Value)
            .Select(seat => new SharedSession(seat.Key.Id, seat.Key.Title, seat.Key.StartsAt, [.. seat.Select(one => one.StudentId).Order(Comparer<PersonId>.Create((one, other) => one.Value.CompareTo(other.Value)))]))];
    }
}
