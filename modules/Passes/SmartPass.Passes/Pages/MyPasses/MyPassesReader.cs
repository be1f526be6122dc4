using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Now;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.MyPasses;

/// <summary>A student's own passes: what is planned, then all others, a page at a time, newest first.</summary>
internal sealed class MyPassesReader(PassesDb db, ComingReader coming, IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private const int PerPage = 30;
    private const int MostPlanned = 200;

    public async Task<MyPassesView> Read(int page, CancellationToken stop)
    {
        var planned = page == 1 ? (await coming.Read(clock.GetUtcNow(), MostPlanned, stop)).First : [];
        var some = await db.Passes.AsNoTracking().Where(pass => pass.StudentId == actor.Id
                && !(pass.PlannedAt != null && (pass.Status == PassStatus.Requested || pass.Status == PassStatus.Scheduled || pass.Status == PassStatus.Held)))
            .OrderByDescending(pass => pass.StartedAt ?? pass.PlannedAt ?? pass.AskedAt).ThenByDescending(pass => pass.Id).Skip((page - 1) * PerPage).Take(PerPage + 1).ToListAsync(stop);
        var shown = some.Take(PerPage).ToList();
        var names = await people.Of([.. shown.SelectMany(pass => new[] { pass.MadeById, pass.Answer?.By ?? default }).Where(person => person != default).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. shown.SelectMany(pass => pass.Stops.Select(stop => stop.RoomId).Append(pass.FromId).Append(pass.ToId)).Distinct()], stop);
        var days = shown.Where(pass => places.ContainsKey(pass.ToId))
            .GroupBy(pass => school.Required.Date(When(pass)))
            .Select(day => new Day(day.Key, [.. day.Select(pass => Dress(pass, names, places))]))
            .ToList();
        return new MyPassesView(planned, days, page, some.Count > PerPage, new PassLinks(school));
    }

    private MyPass Dress(Pass pass, IReadOnlyDictionary<PersonId, PersonFacts> names, IReadOnlyDictionary<RoomId, RoomFacts> places)
    {
        var way = pass.Stops.Count == 0 ? places[pass.ToId].Name : string.Join(", then ", pass.Stops.OrderBy(stop => stop.Order).Select(stop => places.GetValueOrDefault(stop.RoomId)?.Name).OfType<string>());
        var from = places.GetValueOrDefault(pass.FromId)?.Name;
        string?[] how = [school.Required.Time(When(pass)), from is null ? null : $"from {from}", How(pass, names)];
        return new MyPass(pass.Id, places[pass.ToId], way, string.Join(" · ", how.OfType<string>()), PastPass.InWords(pass));
    }

    /// <summary>How it was made, in a few words.</summary>
    private static string? How(Pass pass, IReadOnlyDictionary<PersonId, PersonFacts> names)
    {
        string? Name(PersonId person) => names.GetValueOrDefault(person)?.Name;
        return pass switch
        {
            { Status: PassStatus.Denied, Answer: { } no } => $"answered by {Name(no.By)}",
            { Answer: { } yes } => $"approved by {Name(yes.By)}",
            _ when pass.MadeById != pass.StudentId => $"from {Name(pass.MadeById)}",
            { Route: PassRoute.Kiosk } => "at the kiosk",
            { Route: PassRoute.Scheduled } => "planned",
            _ => null,
        };
    }

    private static DateTimeOffset When(Pass pass) => pass.StartedAt ?? pass.PlannedAt ?? pass.AskedAt;
}

/// <param name="Planned">What is still to come; on the first page only.</param>
/// <param name="Days">Days with passes, newest first.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="HasMore">Whether there is an older one.</param>
/// <param name="Links">Addresses.</param>
internal sealed record MyPassesView(IReadOnlyList<Coming> Planned, IReadOnlyList<Day> Days, int Page, bool HasMore, PassLinks Links);

internal sealed record Day(DateOnly Date, IReadOnlyList<MyPass> Passes);

/// <param name="Id">The pass.</param>
/// <param name="To">Where it went last.</param>
/// <param name="Way">All places it went to.</param>
/// <param name="How">When, where from, and who let the student go.</param>
/// <param name="Came">What came of it.</param>
internal sealed record MyPass(PassId Id, RoomFacts To, string Way, string How, string Came);
