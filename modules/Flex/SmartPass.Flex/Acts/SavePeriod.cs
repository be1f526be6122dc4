using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>An administrator makes a flex period, or changes one. Its coming sessions follow.</summary>
internal sealed class SavePeriod(FlexDb db, Writing writing, PlanSessions plan, OfferChanged changed, OfferCheck check, DayInHand hand, IRooms rooms, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="id">The period; null for a new one.</param>
    /// <param name="written">What it is to be, checked.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task<OfferOutcome> Save(FlexPeriodId? id, PeriodPlan written, CancellationToken stop = default) => writing.Do("save a flex period", async () =>
    {
        IReadOnlyCollection<DateOnly> dates = [];
        // A host or a student who turns out to be elsewhere then takes the whole of it back.
        var outcome = await writing.Try(() => Write(id, written, on => dates = on), outcome => outcome is OfferOutcome.Saved);
        if (outcome is OfferOutcome.Saved(var number))
        {
            await changed.On(dates);
            // Whom it is for stands in no row of its sessions.
            hand.ReadAnew((await plan.Coming(new FlexPeriodId(number))).Except(dates));
            await audit.Add("flex.period", $"{(id is null ? "made" : "changed")} the flex period {written.Name}", school.Id);
        }

        return outcome;
    }, stop);

    private async Task<OfferOutcome> Write(FlexPeriodId? id, PeriodPlan written, Action<IReadOnlyCollection<DateOnly>> changedOn)
    {
        var period = id is null ? new FlexPeriod { SchoolId = school.Id } : await db.Periods.FirstOrDefaultAsync(one => one.Id == id && one.EndedAt == null);
        if (period is null || !actor.Can(FlexPermissions.Manage))
        {
            return new OfferOutcome.NotThere();
        }

        // Compared here: the database knows no case beyond the letters of English.
        if ((await db.Periods.Where(other => other.Id != period.Id && other.EndedAt == null).Select(other => other.Name).ToListAsync()).Contains(written.Name, StringComparer.OrdinalIgnoreCase))
        {
            return new OfferOutcome.NameTaken();
        }

        var all = await rooms.All(school.Id);
        if (written.DefaultRoom is { } wanted && all.All(room => room.Id != wanted))
        {
            return new OfferOutcome.NoSuchRoom();
        }

        if (period.Audience != written.Audience)
        {
            await PlaceAgain(period.Id);
        }

        period.Set(written);
        if (id is null)
        {
            db.Add(period);
        }

        await db.SaveChangesAsync();
        await KeepDefault(period, all);
        var dates = await plan.Plan(period, clock.GetUtcNow());
        changedOn(dates);
        return await check.Of(period.Id, dates) ?? new OfferOutcome.Saved(period.Id.Value);
    }

    /// <summary>Whom it was not for until now may be without a place in a session that was placed already.</summary>
    private async Task PlaceAgain(FlexPeriodId period)
    {
        var now = clock.GetUtcNow();
        foreach (var session in await db.Sessions.Where(one => one.PeriodId == period && one.PlacedAt != null && one.StartsAt > now).ToListAsync())
        {
            session.PlaceAgain();
        }
    }

    /// <summary>The default room stands among the activities of its period: those who are placed there have a seat like anyone else.</summary>
    private async Task KeepDefault(FlexPeriod period, IReadOnlyList<RoomFacts> all)
    {
        var now = clock.GetUtcNow();
        var known = await db.Activities.FirstOrDefaultAsync(activity => activity.PeriodId == period.Id && activity.IsDefault && activity.EndedAt == null);
        if (period.DefaultRoomId is not { } id)
        {
            known?.End(now);
        }
        else
        {
            var room = all.Single(one => one.Id == id);
            known ??= db.Add(new Activity { SchoolId = school.Id, IsDefault = true, MadeById = actor.Id }).Entity;
            known.Set(new ActivityPlan(
                period.Id, room.Name, null, [.. room.Staff.Take(Activity.MostHosts)], room.Id, null, [], Audience.Everyone, TakesPlaced: true, school.Required.Date(now), null, []));
        }

        await db.SaveChangesAsync();
    }
}
