using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Pages.Periods;

/// <summary>Reads one flex period as it is saved, and among what its form lets choose.</summary>
internal sealed class PeriodReader(FlexDb db, IRooms rooms, CurrentSchool school, TimeProvider clock)
{
    /// <summary>Null where the school has none such, or it is ended.</summary>
    public async Task<SavedPeriod?> Saved(FlexPeriodId id, CancellationToken stop)
    {
        if (await db.Periods.AsNoTracking().FirstOrDefaultAsync(period => period.Id == id && period.EndedAt == null, stop) is not { } period)
        {
            return null;
        }

        var coming = Coming(id);
        return new SavedPeriod(
            period.Plan, await coming.CountAsync(stop),
            await db.SignUps.CountAsync(signUp => signUp.State == SignUpState.Seated && coming.Any(session => session.Id == signUp.SessionId), stop), await Effect(id, stop));
    }

    /// <summary>When sign-up for the next session opens and closes, in words; empty where none is planned.</summary>
    public async Task<string> Effect(FlexPeriodId id, CancellationToken stop)
    {
        var next = await Coming(id).OrderBy(session => session.StartsAt).FirstOrDefaultAsync(stop);
        return next is null ? "No session is planned in the next weeks." : PeriodWords.Effect(school.Required, next.Date, next.Times, clock.GetUtcNow());
    }

    public async Task<PeriodChoices> Choices(CancellationToken stop) => new(await rooms.All(school.Id, stop), school.Required.Date(clock.GetUtcNow()));

    private IQueryable<FlexSession> Coming(FlexPeriodId id)
    {
        var now = clock.GetUtcNow();
        return db.Sessions.AsNoTracking().Where(session => session.PeriodId == id && session.StartsAt > now && !session.NotHeld);
    }
}

/// <param name="Plan">As it is saved.</param>
/// <param name="Coming">How many sessions are planned.</param>
/// <param name="Seats">How many seats are taken in them.</param>
/// <param name="Effect">When sign-up for the next one opens and closes, in words.</param>
internal sealed record SavedPeriod(PeriodPlan Plan, int Coming, int Seats, string Effect);

/// <param name="Rooms">Rooms in use, by name.</param>
/// <param name="Today">By the school's calendar.</param>
internal sealed record PeriodChoices(IReadOnlyList<RoomFacts> Rooms, DateOnly Today);
