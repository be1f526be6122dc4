using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Planned;

/// <summary>Reads what is planned by a member of staff or from and to their rooms.</summary>
internal sealed class PlannedReader(PassesDb db, MyRooms rooms, IPeople people, IRooms all, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private static readonly TimeSpan PastFor = TimeSpan.FromDays(7);

    public async Task<PlannedView> Read(CancellationToken stop)
    {
        var (now, me) = (clock.GetUtcNow(), new[] { actor.Id, actor.Actor.Seat });
        var mine = await rooms.Watched(actor.Actor, stop);
        var stamp = stamps.Take([.. me.Distinct().Select(PassTopics.AskedOf), RoomsTopics.Of(school.Id), .. mine.Topics]);
        var (ids, classes) = (mine.Rooms.Select(room => room.Id).ToList(), mine.Classes);
        var since = now - PastFor;
        var passes = await db.Passes.AsNoTracking()
            .Where(pass => pass.PlannedAt != null && pass.PlannedAt >= since
                && (pass.Status == PassStatus.Requested || pass.Status == PassStatus.Scheduled || pass.Status == PassStatus.Held || pass.Status == PassStatus.Declined || pass.Status == PassStatus.Lapsed)
                && (me.Contains(pass.MadeById) || ids.Contains(pass.FromId) || ids.Contains(pass.ToId) || (pass.ClassId != null && classes.Contains(pass.ClassId.Value)) || pass.AskedOf.Any(asked => me.Contains(asked.StaffId))))
            .OrderBy(pass => pass.PlannedAt).ToListAsync(stop);
        var today = school.Required.Date(now);
        var series = await db.Series.AsNoTracking().Where(one => one.StoppedAt == null && one.Until >= today && (me.Contains(one.ById) || ids.Contains(one.ToId))).ToListAsync(stop);
        var names = await people.Of([.. passes.Select(pass => pass.StudentId).Concat(series.Select(one => one.StudentId)).Distinct()], stop);
        var places = await all.Facts(school.Id, [.. passes.SelectMany(pass => new[] { pass.FromId, pass.ToId }).Concat(series.Select(one => one.ToId)).Distinct()], stop);

        var known = passes.Where(pass => names.ContainsKey(pass.StudentId) && places.ContainsKey(pass.ToId)).ToList();
        return new PlannedView(
            stamp, StaleAt.OfScreen(now, null),
            [.. known.Where(pass => pass.Status == PassStatus.Requested).Select(pass => Line(pass, dated: true))],
            [.. known.Where(pass => pass.Status is PassStatus.Scheduled or PassStatus.Held).GroupBy(pass => school.Required.Date(pass.PlannedAt!.Value))
                .Select(day => new PlannedDay(DayInWords(day.Key, today), day.Key, [.. day.Select(pass => Line(pass, dated: false))]))],
            [.. known.Where(pass => pass.Status is PassStatus.Declined or PassStatus.Lapsed).Reverse().Select(pass => Line(pass, dated: true))],
            [.. series.Where(one => names.ContainsKey(one.StudentId) && places.ContainsKey(one.ToId))
                .Select(one => new SeriesLine(one, names[one.StudentId], places[one.ToId], SeriesLine.InWords(one, school.Required))).OrderBy(line => line.Student.FamilyName)],
            new PassLinks(school));

        PlannedLine Line(Pass pass, bool dated) => new(
            pass, names[pass.StudentId], places.GetValueOrDefault(pass.FromId), places[pass.ToId],
            dated ? school.Required.Moment(pass.PlannedAt!.Value, now) : school.Required.Time(pass.PlannedAt!.Value),
            PlannedLine.StateOf(pass), MayMove(pass, mine));
    }

    /// <summary>One planned pass whose time whoever asks may change; null for any other.</summary>
    public async Task<PlannedLine?> One(PassId id, CancellationToken stop)
    {
        var pass = await db.Passes.AsNoTracking().FirstOrDefaultAsync(pass => pass.Id == id && pass.PlannedAt != null, stop);
        if (pass is null || !MayMove(pass, await rooms.Watched(actor.Actor, stop)))
        {
            return null;
        }

        var names = await people.Of([pass.StudentId], stop);
        var places = await all.Facts(school.Id, [pass.FromId, pass.ToId], stop);
        return names.TryGetValue(pass.StudentId, out var student) && places.TryGetValue(pass.ToId, out var to)
            ? new PlannedLine(pass, student, places.GetValueOrDefault(pass.FromId), to, school.Required.Dated(pass.PlannedAt!.Value), PlannedLine.StateOf(pass), MayMove: true)
            : null;
    }

    /// <summary>One series that whoever asks may stop; null for any other.</summary>
    public async Task<SeriesLine?> One(SeriesId id, CancellationToken stop)
    {
        var series = await db.Series.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.StoppedAt == null, stop);
        if (series is null || !(series.ById == actor.Id || actor.Can(PassPermissions.AnswerAny) || (await rooms.Of(actor.Actor, stop)).Any(room => room.Id == series.ToId)))
        {
            return null;
        }

        var names = await people.Of([series.StudentId], stop);
        var places = await all.Facts(school.Id, [series.ToId], stop);
        return names.TryGetValue(series.StudentId, out var student) && places.TryGetValue(series.ToId, out var to)
            ? new SeriesLine(series, student, to, SeriesLine.InWords(series, school.Required))
            : null;
    }

    private bool MayMove(Pass pass, Watch mine) => actor.Can(PassPermissions.AnswerAny) || MayEnd.Concerns(actor.Actor, pass, mine);

    private static string DayInWords(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        0 => "Today",
        1 => "Tomorrow",
        _ => date.ToString("dddd, MMM d", CultureInfo.InvariantCulture),
    };
}
