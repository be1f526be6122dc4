using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>Inside its caller's transaction: gives a flex period its sessions of the next weeks, and each its activities, as both say now. What has begun is left as it is. Doing it twice changes nothing.</summary>
internal sealed class PlanSessions(FlexDb db, ITimetable timetable, CurrentSchool school, TimeProvider clock)
{
    /// <summary>Days ahead for which sessions are there to be signed up for.</summary>
    public const int DaysAhead = Opening.MostDays;

    /// <summary>Tells the dates on which something is other than before.</summary>
    public async Task<IReadOnlyCollection<DateOnly>> Plan(FlexPeriod period, DateTimeOffset now)
    {
        var today = school.Required.Date(now);
        var outages = (await db.Outages.AsNoTracking().ToListAsync()).Select(known => known.Outage).ToList();
        var activities = await db.Activities.Where(activity => activity.PeriodId == period.Id).ToListAsync();
        var known = await db.Sessions.Where(session => session.PeriodId == period.Id && session.Date >= today).ToDictionaryAsync(session => session.Date);
        HashSet<DateOnly> changed = [];
        foreach (var date in Enumerable.Range(0, DaysAhead + 1).Select(today.AddDays).Union(known.Keys).Order().ToList())
        {
            var session = known.GetValueOrDefault(date);
            var times = period.TimesOn(school.Required, date);
            if ((session?.StartsAt ?? times.StartsAt) <= now)
            {
                continue;
            }

            if (period.IsOn(date) && times.StartsAt > now && await IsSchoolDay(period, date))
            {
                session ??= db.Add(new FlexSession { SchoolId = school.Id, PeriodId = period.Id, Date = date }).Entity;
                session.Plan(times, outages);
                if (db.ChangeTracker.HasChanges())
                {
                    await db.SaveChangesAsync();
                    changed.Add(date);
                }

                if (await Offer(session, activities))
                {
                    changed.Add(date);
                }
            }
            else if (session is not null && await TakeOut(session))
            {
                changed.Add(date);
            }
        }

        return changed;
    }

    /// <summary>The dates of the sessions of a flex period that have not begun.</summary>
    public async Task<IReadOnlyCollection<DateOnly>> Coming(FlexPeriodId? period)
    {
        var now = clock.GetUtcNow();
        return await db.Sessions.Where(session => session.PeriodId == period && session.StartsAt > now).Select(session => session.Date).ToListAsync();
    }

    /// <summary>Without bells nobody knows the days without school: then weekdays are.</summary>
    private async Task<bool> IsSchoolDay(FlexPeriod period, DateOnly date) => await timetable.HasBells(school.Id)
        ? (await timetable.DayOf(school.Id, null, date)).Count > 0
        : period.Dates.Contains(date) || Weeks.IndexOf(date.DayOfWeek) < 5;

    private async Task<bool> Offer(FlexSession session, IReadOnlyList<Activity> activities)
    {
        var offered = await db.ActivitySessions.Where(one => one.SessionId == session.Id).ToDictionaryAsync(one => one.ActivityId);
        foreach (var activity in activities)
        {
            var one = offered.GetValueOrDefault(activity.Id);
            if (activity.IsOn(session.Date))
            {
                if (one is null)
                {
                    one = db.Add(new ActivitySession { SchoolId = school.Id, SessionId = session.Id, ActivityId = activity.Id }).Entity;
                    // Whoever found no place in what there was finds one here.
                    session.PlaceAgain();
                }

                one.Follow(activity);
            }
            else if (one is not null)
            {
                await Withdraw(one);
            }
        }

        // What belongs to another flex period by now, or is a template.
        foreach (var one in offered.Values.Where(one => activities.All(activity => activity.Id != one.ActivityId)))
        {
            await Withdraw(one);
        }

        var changes = db.ChangeTracker.HasChanges();
        await db.SaveChangesAsync();
        return changes;
    }

    private async Task Withdraw(ActivitySession one)
    {
        if (await db.SignUps.AnyAsync(signUp => signUp.ActivityId == one.Id))
        {
            // Who signed up for it reads why it is not there.
            one.CallOff(one.CalledOff ?? ActivitySession.NoLongerOffered);
        }
        else
        {
            db.Remove(one);
        }
    }

    /// <summary>A session that is not held any more goes, but where someone signed up for it.</summary>
    private async Task<bool> TakeOut(FlexSession session)
    {
        var was = session.NotHeld;
        if (await db.SignUps.AnyAsync(signUp => signUp.SessionId == session.Id))
        {
            session.DoNotHold();
        }
        else
        {
            db.Remove(session);
        }

        await db.SaveChangesAsync();
        return !was;
    }
}
