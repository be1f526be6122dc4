using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>Staff invite students to an activity: they see it first, and decide themselves.</summary>
internal sealed class InviteStudents(FlexDb db, Writing writing, DayInHand hand, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <returns>How many are newly invited; null where the activity is not theirs.</returns>
    public Task<int?> Invite(ActivitySessionId activity, IReadOnlyCollection<PersonId> students, CancellationToken stop = default) => writing.Do<int?>("invite to an activity", async () =>
    {
        if (await hand.Open(activity) is not var (day, offer) || !hand.IsTheirs(offer))
        {
            return null;
        }

        var known = (await people.Students(school.Id)).Select(student => student.Id).ToHashSet();
        known.ExceptWith(await db.Invitations.Where(invitation => invitation.ActivityId == activity).Select(invitation => invitation.StudentId).ToListAsync());
        var invited = students.Distinct().Where(known.Contains).ToList();
        db.AddRange(invited.Select(student => new Invitation { SchoolId = school.Id, ActivityId = activity, StudentId = student, ById = actor.Id, At = clock.GetUtcNow() }));
        await db.SaveChangesAsync();
        hand.Keep(day);
        db.StaleDay(school.Id, day.Date);
        return invited.Count;
    }, stop);
}
