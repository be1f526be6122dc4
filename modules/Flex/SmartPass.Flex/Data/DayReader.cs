using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Data;

/// <summary>Reads a date of the school as it is in the database.</summary>
internal sealed class DayReader(FlexDb db, IPeople people, CurrentSchool school)
{
    public async Task<FlexDay> Read(DateOnly date, CancellationToken stop = default)
    {
        var open = await db.SignUps.AsNoTracking().Where(signUp => signUp.State != SignUpState.Over && db.Sessions.Any(session => session.Id == signUp.SessionId && session.Date == date)).ToListAsync(stop);
        var offers = await Offers(date, date, stop);
        // Grades matter only where a session is called off for some.
        var students = offers.Any(offer => offer.OffGrades.Count > 0) ? await people.Of([.. open.Select(signUp => signUp.StudentId).Distinct()], stop) : null;
        return new FlexDay(date, offers, open, student => students?.GetValueOrDefault(student)?.Grade);
    }

    /// <summary>What is offered on some dates, called off or not.</summary>
    public async Task<IReadOnlyList<Offer>> Offers(DateOnly from, DateOnly until, CancellationToken stop = default)
    {
        var rows = await (
            from one in db.ActivitySessions.AsNoTracking()
            join session in db.Sessions.AsNoTracking() on one.SessionId equals session.Id
            join activity in db.Activities.AsNoTracking() on one.ActivityId equals activity.Id
            join period in db.Periods.AsNoTracking() on session.PeriodId equals period.Id
            where session.Date >= @from && session.Date <= until
            orderby session.StartsAt, one.Id
            select new { one, session, activity, period }).ToListAsync(stop);
        return [.. rows.Select(row => new Offer(
            new ActivityInSession(row.one.Id, row.session.Id, school.Id, row.activity.Title, row.one.RoomId, row.one.HostIds, row.one.Capacity, row.session.Date, row.session.Times)
            {
                CalledOff = row.one.CalledOff ?? row.session.OffInWords,
                HeldBack = row.one.HeldBack,
            },
            row.activity.Audience, row.period.Audience, row.session.CalledOffGrades)
        {
            TakesPlaced = row.activity.TakesPlaced,
            IsDefault = row.activity.IsDefault,
            IsOffAlone = row.one.CalledOff is not null,
        })];
    }
}
