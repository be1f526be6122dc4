using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Data;

/// <summary>How students stand to what is offered: whom it is for, and what they missed.</summary>
internal sealed class StandingReader(FlexDb db, KnownFlexRules rules, IPeople people, ITimetable timetable, CurrentSchool school, TimeProvider clock)
{
    /// <summary>Null for someone who is no student of the roster.</summary>
    public async Task<Standing?> Of(PersonId student, Offer offer, CancellationToken stop = default)
    {
        if ((await people.Of([student], stop)).GetValueOrDefault(student) is not { } facts)
        {
            return null;
        }

        var classes = offer.AsksClasses ? (await timetable.ClassesOf(school.Id, student, offer.Activity.Date, stop)).Select(one => one.Id).ToHashSet() : [];
        var admits = offer.Admits(facts, classes.Contains) || (offer.Admits(facts, classes.Contains, invited: true) && await IsInvited(student, offer.Id, stop));
        var (missed, most) = await Missed(student, stop);
        return new Standing(admits, offer.IsOffFor(facts.Grade), missed, most);
    }

    /// <summary>Sessions that a student missed lately, 0 where nobody counts, and after how many they cannot sign up; null for never.</summary>
    public async Task<(int Missed, int? Most)> Missed(PersonId student, CancellationToken stop = default)
    {
        var set = await rules.Of(db, school.Id, stop);
        return (set.MostNoShows is null ? 0 : await NoShowsOf(student, set, stop), set.MostNoShows);
    }

    private Task<bool> IsInvited(PersonId student, ActivitySessionId activity, CancellationToken stop) =>
        db.Invitations.AnyAsync(invitation => invitation.ActivityId == activity && invitation.StudentId == student, stop);

    private Task<int> NoShowsOf(PersonId student, RuleSettings set, CancellationToken stop)
    {
        var since = clock.GetUtcNow().AddDays(-set.NoShowDays);
        return db.SignUps.CountAsync(
            signUp => signUp.StudentId == student && signUp.Attendance == Attendance.Absent && signUp.State == SignUpState.Seated
                && db.Sessions.Any(session => session.Id == signUp.SessionId && session.StartsAt >= since), stop);
    }
}
