using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>Staff make an appointment that comes again, and stop it. Its passes are planned some days ahead.</summary>
internal sealed class MakeSeries(PassesDb db, Writing writing, PlanSeries plan, PassHistory history, MyRooms mine, CurrentActor actor, TimeProvider clock)
{
    /// <summary>One that runs already is not made again.</summary>
    public Task Make(Series series, CancellationToken stop = default) => writing.Do("make a series", async () =>
    {
        var running = await db.Series.AsNoTracking()
            .Where(one => one.StudentId == series.StudentId && one.ToId == series.ToId && one.ById == series.ById && one.StoppedAt == null).ToListAsync();
        if (running.Any(series.IsAtTimesOf))
        {
            return;
        }

        db.Add(series);
        await db.SaveChangesAsync();
        await plan.Ahead(series.Id, clock.GetUtcNow());
    }, stop);

    /// <summary>No more of it: what is planned is taken back, what was stays.</summary>
    public Task<AnswerOutcome> Stop(SeriesId id, CancellationToken stop = default) => writing.Do<AnswerOutcome>("stop a series", async () =>
    {
        if (await db.Series.FirstOrDefaultAsync(series => series.Id == id) is not { } series)
        {
            return new AnswerOutcome.NotThere();
        }

        if (series.ById != actor.Id && !await mine.Decides(actor.Actor, series.ToId))
        {
            return new AnswerOutcome.NotYours();
        }

        var now = clock.GetUtcNow();
        series.Stop(now);
        var planned = await db.Passes.StillPlanned().Where(pass => pass.SeriesId == id).ToListAsync();
        foreach (var pass in planned.Where(pass => pass.Status == PassStatus.Scheduled))
        {
            pass.Withdraw();
            history.Add(PassEventKind.Withdrawn, pass, actor.Id, now);
            db.Stale(pass);
        }

        await db.SaveChangesAsync();
        db.Stale(PassTopics.AskedOf(series.ById));
        return new AnswerOutcome.Done();
    }, stop);
}
