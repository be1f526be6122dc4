using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>A host says who is there.</summary>
internal sealed class TakeAttendance(FlexDb db, Writing writing, KnownFlexRules rules, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>Attendance may be taken from this long before the begin.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromMinutes(15);

    /// <param name="activity">The activity.</param>
    /// <param name="student">Whom.</param>
    /// <param name="attendance">As what; null takes the mark back.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task<AttendanceOutcome> Mark(ActivitySessionId activity, PersonId student, Attendance? attendance, CancellationToken stop = default) =>
        Do("mark attendance", activity, seats => Mark(seats.Where(seat => seat.StudentId == student), attendance), stop);

    /// <summary>Everyone who has no mark yet is present.</summary>
    public Task<AttendanceOutcome> AllPresent(ActivitySessionId activity, CancellationToken stop = default) =>
        Do("mark all present", activity, seats => Mark(seats.Where(seat => seat.Attendance is null), Attendance.Present), stop);

    /// <summary>A student shows their ID at the door: present, or late some minutes after the begin. Who is marked so already stays as they are.</summary>
    public Task<AttendanceOutcome> Arrive(ActivitySessionId activity, PersonId student, CancellationToken stop = default) => Do("arrive at an activity", activity, async seats =>
    {
        var grace = TimeSpan.FromMinutes((await rules.Of(db, school.Id)).LateAfter);
        var session = await db.Sessions.SingleAsync(one => db.ActivitySessions.Any(of => of.Id == activity && of.SessionId == one.Id));
        return await Mark(
            seats.Where(seat => seat.StudentId == student && seat.Attendance is not (Attendance.Present or Attendance.Late)),
            clock.GetUtcNow() >= session.StartsAt + grace ? Attendance.Late : Attendance.Present);
    }, stop);

    private async Task<AttendanceOutcome> Mark(IEnumerable<SignUp> seats, Attendance? attendance)
    {
        var marked = 0;
        foreach (var seat in seats)
        {
            seat.Mark(attendance, actor.Id, clock.GetUtcNow());
            marked++;
        }

        await db.SaveChangesAsync();
        return new AttendanceOutcome.Marked(marked, attendance);
    }

    private Task<AttendanceOutcome> Do(string act, ActivitySessionId activity, Func<IReadOnlyList<SignUp>, Task<AttendanceOutcome>> work, CancellationToken stop) => writing.Do(act, async () =>
    {
        if (await db.ActivitySessions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == activity) is not { } one || await db.Sessions.AsNoTracking().SingleAsync(of => of.Id == one.SessionId) is not { } session
            || !MayHost.In(actor.Actor, one.HostIds, session.Date, school.Required.Date(clock.GetUtcNow())))
        {
            return new AttendanceOutcome.NotThere();
        }

        if (clock.GetUtcNow() < session.StartsAt - Before)
        {
            return new AttendanceOutcome.TooEarly(session.StartsAt - Before);
        }

        if (one.CalledOff is not null || session.IsOff)
        {
            return new AttendanceOutcome.IsOff();
        }

        var seats = await db.SignUps.Where(signUp => signUp.ActivityId == activity && signUp.State == SignUpState.Seated).ToListAsync();
        var grades = session.CalledOff is null ? new Dictionary<PersonId, PersonFacts>() : await people.Of([.. seats.Select(seat => seat.StudentId)]);
        var outcome = await work([.. seats.Where(seat => !session.IsOffFor(grades.GetValueOrDefault(seat.StudentId)?.Grade))]);
        db.StaleDay(school.Id, session.Date);
        return outcome;
    }, stop);
}

/// <summary>What came of taking attendance.</summary>
internal abstract record AttendanceOutcome
{
    private AttendanceOutcome()
    {
    }

    /// <param name="Count">How many were marked.</param>
    /// <param name="Mark">As what; null for taken back.</param>
    internal sealed record Marked(int Count, Attendance? Mark) : AttendanceOutcome;

    /// <param name="From">When it may be taken.</param>
    internal sealed record TooEarly(DateTimeOffset From) : AttendanceOutcome;

    /// <summary>It did not take place.</summary>
    internal sealed record IsOff : AttendanceOutcome;

    internal sealed record NotThere : AttendanceOutcome;
}
