using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Pages.Periods;

/// <summary>Reads the flex periods of the school that are not ended, each with its next session.</summary>
internal sealed class PeriodsReader(FlexDb db, IRooms rooms, CurrentSchool school, TimeProvider clock)
{
    public async Task<IReadOnlyList<PeriodLine>> Read(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var periods = await db.Periods.AsNoTracking().Where(period => period.EndedAt == null).ToListAsync(stop);
        var coming = (await db.Sessions.AsNoTracking().Where(session => session.StartsAt > now && !session.NotHeld).OrderBy(session => session.StartsAt).ToListAsync(stop)).ToLookup(session => session.PeriodId);
        var places = await rooms.Facts(school.Id, [.. periods.Select(period => period.DefaultRoomId).OfType<RoomId>()], stop);
        return [.. periods.OrderBy(period => period.Name, StringComparer.OrdinalIgnoreCase).Select(period => Line(period, coming[period.Id].FirstOrDefault()))];

        PeriodLine Line(FlexPeriod period, FlexSession? next) => new(
            period.Id, period.Plan, period.DefaultRoomId is { } room ? places.GetValueOrDefault(room)?.Name ?? "A room that is gone" : null,
            next is null ? null : new NextSession(next.Date, PeriodWords.Effect(school.Required, next.Date, next.Times, now), OffWords.Of(next)));
    }
}

/// <param name="Id">The period.</param>
/// <param name="Plan">What it is.</param>
/// <param name="DefaultRoom">Where those go who chose nothing; null for the open activity with most room.</param>
/// <param name="Next">Its next session; null where none is planned.</param>
internal sealed record PeriodLine(FlexPeriodId Id, PeriodPlan Plan, string? DefaultRoom, NextSession? Next);

/// <param name="Date">The school's date.</param>
/// <param name="Effect">When sign-up opens and closes, in words.</param>
/// <param name="CalledOff">Why and for whom it is called off; null where it is not.</param>
internal sealed record NextSession(DateOnly Date, string Effect, string? CalledOff);
