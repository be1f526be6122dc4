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
internal sealed class SavePeriod(FlexDb db, Writing writing, PlanSessions plan, OfferChanged changed, IRooms rooms, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="id">The period; null for a new one.</param>
    /// <param name="written">What it is to be, checked.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task<OfferOutcome> Save(FlexPeriodId? id, PeriodPlan written, CancellationToken stop = default) => writing.Do("save a flex period", () => Decide(id, written), stop);

    private async Task<OfferOutcome> Decide(FlexPeriodId? id, PeriodPlan written)
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

        period.Set(written);
        if (id is null)
        {
            db.Add(period);
        }

        await db.SaveChangesAsync();
        await KeepDefault(period, all);
        await changed.On(await plan.Plan(period, clock.GetUtcNow()));
        await audit.Add("flex.period", $"{(id is null ? "made" : "changed")} the flex period {period.Name}", school.Id);
        db.Stale(FlexTopics.Offer(school.Id));
        return new OfferOutcome.Saved(period.Id.Value);
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
