using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Reads what came of a student's last pass. Why one that was planned did not start is never told.</summary>
internal sealed class NewsReader(PassesDb db, IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor)
{
    private static readonly TimeSpan News = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PlannedNews = TimeSpan.FromHours(1);
    private static readonly TimeSpan Recent = TimeSpan.FromDays(1);

    private static readonly string[] Closings =
    [
        nameof(PassEventKind.Denied), nameof(PassEventKind.Declined), nameof(PassEventKind.Withdrawn), nameof(PassEventKind.Lapsed), nameof(PassEventKind.Ended), nameof(PassEventKind.EndNotRecorded),
    ];

    public async Task<LastAnswer?> Read(DateTimeOffset now, CancellationToken stop)
    {
        var since = now - Recent;
        var over = await db.Passes.AsNoTracking().Where(pass => pass.StudentId == actor.Id && (pass.AskedAt > since || pass.PlannedAt > since)
            && (pass.Status == PassStatus.Ended || pass.Status == PassStatus.Denied || pass.Status == PassStatus.Declined || pass.Status == PassStatus.Withdrawn || pass.Status == PassStatus.Lapsed)).ToListAsync(stop);
        var ids = over.Select(pass => pass.Id.Value).ToList();
        // What happened is on record; a pass itself does not tell when it was taken back or lapsed.
        var last = await db.History.AsNoTracking().Where(line => ids.Contains(line.Subject) && Closings.Contains(line.Kind)).OrderByDescending(line => line.Id).FirstOrDefaultAsync(stop);
        if (last is null)
        {
            return null;
        }

        var pass = over.Single(pass => pass.Id.Value == last.Subject);
        var news = await Say(pass, last, stop);
        return news is { Until: { } until } && now < until ? news : null;
    }

    private async Task<LastAnswer?> Say(Pass pass, HistoryLine last, CancellationToken stop)
    {
        var soon = last.At + News;
        var later = last.At + PlannedNews;
        var to = (await rooms.Facts(school.Id, [pass.ToId], stop)).GetValueOrDefault(pass.ToId)?.Name ?? "that place";
        return pass switch
        {
            { Status: PassStatus.Denied, Answer: { } answer, PlannedAt: { } at } => new($"{await Name(answer.By, stop)} said not now to {to} at {school.Required.Moment(at, last.At)}", answer.Word) { Until = later },
            { Status: PassStatus.Denied, Answer: { } answer } => new($"{await Name(answer.By, stop)} said not now", answer.Word) { Until = soon },
            { Status: PassStatus.Withdrawn } when last.By != actor.Id && last.By != default => new($"{await Name(last.By, stop)} took your pass to {to} back", null) { Until = later },
            { Status: PassStatus.Lapsed, PlannedAt: not null, IsGranted: true } => new(await DidNotStart(pass, to, stop), "Its time went by. You can ask for another time.") { Until = later, Again = pass.ToId },
            { Status: PassStatus.Lapsed, PlannedAt: not null } when pass.AskedOf.Count > 0 => new($"Nobody answered in time about {to}", "You can ask for another time.") { Until = later, Again = pass.ToId },
            { Status: PassStatus.Lapsed, PlannedAt: not null } => new(await DidNotStart(pass, to, stop), "Its time went by. You can plan another.") { Until = later, Again = pass.ToId },
            { Status: PassStatus.Lapsed, LineAt: not null } => new($"The line for {to} was cleared", "If you still need to go, choose it again.") { Until = soon },
            { Status: PassStatus.Lapsed } => new("Nobody answered in time", "You can ask again, or raise your hand.") { Until = soon },
            { Ending: { How: EndedHow.NotRecorded } } => new("Your pass ended by itself", "It was not tapped back in time. Tell your teacher when you were back.") { Until = soon },
            { Ending: { } ending } when ending.By == actor.Id => new(pass.RoundTrip ? $"You are back from {to}" : $"You have arrived at {to}", "Ended by mistake?") { Until = ending.At + CorrectPass.UndoneWithin, Undo = pass.Id },
            { Ending: { How: EndedHow.ByStaff } ending } => new($"{await Name(ending.By, stop)} ended your pass", pass.RoundTrip ? "Welcome back." : null) { Until = soon },
            _ => null,
        };
    }

    private async Task<string> DidNotStart(Pass pass, string to, CancellationToken stop) => pass.Route is PassRoute.Appointment or PassRoute.Recurring && Host(pass) is { } host
        ? $"Your appointment with {await Name(host, stop)} did not start"
        : $"Your pass to {to} did not start";

    private static PersonId? Host(Pass pass) => pass.MadeById != pass.StudentId ? pass.MadeById : pass.Answer?.By;

    private async Task<string> Name(PersonId staff, CancellationToken stop) => (await people.Of([staff], stop)).GetValueOrDefault(staff)?.Name ?? "A teacher";
}
