using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Flex.Pages.Mine;

/// <summary>Reads what a host has in a week.</summary>
internal sealed class MineReader(FlexDb db, DayReader days, IRooms rooms, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<MineView> Read(DateOnly? from, CancellationToken stop)
    {
        var stamp = stamps.Take(FlexTopics.Offer(school.Id), FlexTopics.SignUps(school.Id), RoomsTopics.Of(school.Id));
        var (now, today) = (clock.GetUtcNow(), school.Required.Date(clock.GetUtcNow()));
        var monday = Weeks.MondayOf(from ?? today);
        var mine = (await days.Offers(monday, monday.AddDays(6), stop)).Where(offer => MayHost.Hosts(actor.Actor, offer.Activity.Hosts, offer.Activity.Date, today)).ToList();
        var ids = mine.Select(offer => offer.Id).ToList();
        var counts = await db.SignUps.Where(signUp => ids.Contains(signUp.ActivityId) && (signUp.State == SignUpState.Seated || signUp.State == SignUpState.Waiting))
            .GroupBy(signUp => new { signUp.ActivityId, signUp.State, Marked = signUp.Attendance != null }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        var places = await rooms.Facts(school.Id, [.. mine.Select(offer => offer.Activity.Room).Distinct()], stop);
        var lines = mine.Select(offer => new MineLine(
            offer.Activity, places.GetValueOrDefault(offer.Activity.Room)?.Name ?? "a room",
            Count(offer.Id, SignUpState.Seated), Count(offer.Id, SignUpState.Waiting), Marked(offer.Id), Phase(offer.Activity, now))).ToList();
        return new MineView(stamp, lines.Select(line => line.Activity.Times).SelectMany(times => new[] { times.StartsAt, times.EndsAt }).Where(at => at > now).Min(at => (DateTimeOffset?)at), monday, today, lines, school.Required, new FlexLinks(school));

        int Count(ActivitySessionId activity, SignUpState state) => counts.Where(count => count.Key.ActivityId == activity && count.Key.State == state).Sum(count => count.Count);

        int Marked(ActivitySessionId activity) => counts.Where(count => count.Key.ActivityId == activity && count.Key is { State: SignUpState.Seated, Marked: true }).Sum(count => count.Count);
    }

    private static MinePhase Phase(ActivityInSession activity, DateTimeOffset now) => activity switch
    {
        { CalledOff: not null } => MinePhase.CalledOff,
        { Times: var times } when now >= times.EndsAt => MinePhase.Over,
        { Times: var times } when now >= times.StartsAt => MinePhase.Now,
        _ => MinePhase.Coming,
    };
}

/// <summary>A host's week.</summary>
internal sealed record MineView(string Stamp, DateTimeOffset? StaleAt, DateOnly Monday, DateOnly Today, IReadOnlyList<MineLine> Lines, School School, FlexLinks Links)
{
    public IEnumerable<IGrouping<DateOnly, MineLine>> Days => Lines.GroupBy(line => line.Activity.Date);

    public bool IsThisWeek => Monday == Weeks.MondayOf(Today);

    public string Title => IsThisWeek ? "This week" : Monday == Weeks.MondayOf(Today).AddDays(7) ? "Next week" : $"Week of {Monday.Say()}";
}

/// <param name="Activity">The activity in its session.</param>
/// <param name="Room">Name of its room.</param>
/// <param name="Seated">How many have a seat.</param>
/// <param name="Waiting">How many wait for one.</param>
/// <param name="Marked">Of how many it is known whether they were there.</param>
/// <param name="Phase">Where it stands.</param>
internal sealed record MineLine(ActivityInSession Activity, string Room, int Seated, int Waiting, int Marked, MinePhase Phase)
{
    /// <summary>What there is to do about it, or how it stands; null for nothing to say.</summary>
    public string? Mark => Phase switch
    {
        MinePhase.CalledOff => "Called off",
        MinePhase.Now when Marked < Seated => "Take attendance",
        MinePhase.Now => "On now",
        MinePhase.Over when Marked < Seated => "Attendance not taken",
        MinePhase.Coming when Waiting > 0 => $"{Waiting} waiting",
        _ => null,
    };
}

internal enum MinePhase
{
    Coming,
    Now,
    Over,
    CalledOff,
}
