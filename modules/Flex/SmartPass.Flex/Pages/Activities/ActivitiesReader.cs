using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Activities;

/// <summary>Reads the activities of a host, or of the school, and the templates to begin from.</summary>
internal sealed class ActivitiesReader(FlexDb db, IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor)
{
    public async Task<ActivitiesView> Read(bool all, string? text, CancellationToken stop)
    {
        var periods = await db.Periods.AsNoTracking().ToDictionaryAsync(period => period.Id, period => period.Name, stop);
        var activities = await db.Activities.AsNoTracking().Where(activity => activity.EndedAt == null && !activity.IsDefault).ToListAsync(stop);
        var names = await people.Of([.. activities.SelectMany(activity => activity.Hosts).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. activities.Select(activity => activity.RoomId).Distinct()], stop);
        var seesAll = actor.Can(FlexPermissions.HostAny);
        var lines = activities.OrderBy(activity => activity.Title, StringComparer.OrdinalIgnoreCase)
            .Select(activity => new ActivityLine(
                activity, activity.PeriodId is { } of ? periods.GetValueOrDefault(of) : null, places.GetValueOrDefault(activity.RoomId)?.Name ?? "a room",
                string.Join(", ", activity.Hosts.Select(host => names.GetValueOrDefault(host)?.Name ?? "someone who left")), MayHost.Change(actor.Actor, activity)))
            .Where(line => line.Matches(text)).ToList();
        return new ActivitiesView(
            [.. lines.Where(line => !line.Activity.IsTemplate && ((all && seesAll) || line.Activity.IsHostedBy(actor.Actor.Seat)))], [.. lines.Where(line => line.Activity.IsTemplate)],
            all && seesAll, seesAll, text, periods.Count > 0, new FlexLinks(school));
    }

    public Task<Activity?> Saved(ActivityId id, CancellationToken stop) =>
        db.Activities.AsNoTracking().FirstOrDefaultAsync(activity => activity.Id == id && activity.EndedAt == null && !activity.IsDefault, stop);
}

/// <summary>The activities, and what to begin from.</summary>
/// <param name="Lines">Activities in a flex period.</param>
/// <param name="Templates">Templates of the school.</param>
/// <param name="All">Whether those of all hosts are shown.</param>
/// <param name="SeesAll">Whether whoever looks may see those of all hosts.</param>
/// <param name="Text">What is looked for.</param>
/// <param name="HasPeriods">Whether there is a flex period to offer something in.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record ActivitiesView(IReadOnlyList<ActivityLine> Lines, IReadOnlyList<ActivityLine> Templates, bool All, bool SeesAll, string? Text, bool HasPeriods, FlexLinks Links);

/// <param name="Activity">The activity.</param>
/// <param name="Period">Name of its flex period; null for a template.</param>
/// <param name="Room">Name of its room.</param>
/// <param name="Hosts">Names of its hosts.</param>
/// <param name="MayChange">Whether whoever looks may change it.</param>
internal sealed record ActivityLine(Activity Activity, string? Period, string Room, string Hosts, bool MayChange)
{
    public string When => Activity.Plan switch
    {
        { IsOnce: true, From: var date } => date.Say(),
        { Days: { Count: > 0 } days } => string.Join(", ", days.Select(day => $"{day}s")),
        _ => "every session",
    };

    public bool Matches(string? text) =>
        string.IsNullOrWhiteSpace(text) || ((string[])[Activity.Title, Hosts, Room, .. Activity.Tags]).Any(words => words.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase));
}
