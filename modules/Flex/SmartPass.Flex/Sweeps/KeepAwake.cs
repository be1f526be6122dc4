using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Sweeps;

/// <summary>Notes every minute that the site runs. Where a gap shows that it was down, cut-offs whose last hour it took move by as much (product.md, section 5). Noted twice it is the same.</summary>
internal sealed class KeepAwake(FlexDb db, FlexDays days, LastBeat last, Writing writing, ISchoolDirectory schools) : IDueSweep
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>A shorter gap is a slow machine, or a restart that nobody noticed.</summary>
    public static readonly TimeSpan ShortestOutage = TimeSpan.FromMinutes(3);

    /// <summary>No cut-off is moved by what lies further back.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(2);

    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult(last.At + Every);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        if (now < last.At + Every || !await db.Periods.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AnyAsync(stop))
        {
            return;
        }

        await writing.Do("note that the site runs", () => Note(now), stop);
        last.At = now;
    }

    private async Task Note(DateTimeOffset now)
    {
        var beat = await db.Beats.FirstOrDefaultAsync() ?? db.Add(new Beat { At = now }).Entity;
        var outage = new Outage(beat.At, now);
        // A clock that was set back says nothing of an outage.
        beat.At = now;
        if (outage.Until - outage.From > ShortestOutage)
        {
            db.Add(new KnownOutage { From = outage.From, Until = outage.Until });
            await db.SaveChangesAsync();
            await MoveCutOffs(outage);
        }

        await db.SaveChangesAsync();
        await db.Outages.Where(known => known.Until < now - Remembered).ExecuteDeleteAsync();
    }

    private async Task MoveCutOffs(Outage outage)
    {
        var outages = (await db.Outages.AsNoTracking().ToListAsync()).Select(known => known.Outage).ToList();
        var open = await db.Sessions.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(session => session.PlacedAt == null && !session.NotHeld && session.ClosesAt > outage.From && session.ClosesAt < outage.Until + Outage.LastHour).ToListAsync();
        var periods = await db.Periods.IgnoreQueryFilters([ModuleDb.SchoolFilter]).ToDictionaryAsync(period => period.Id);
        foreach (var session in open)
        {
            if (schools.ById(session.SchoolId) is { } school)
            {
                session.Plan(periods[session.PeriodId].TimesOn(school, session.Date), outages);
                writing.OnceCommitted(() => days.Forget(session.SchoolId, session.Date));
                db.Stale(FlexTopics.Offer(session.SchoolId));
            }
        }
    }
}

/// <summary>When this process last noted that it runs.</summary>
internal sealed class LastBeat
{
    /// <summary>Null until it has done so for the first time.</summary>
    public DateTimeOffset? At { get; set; }
}
