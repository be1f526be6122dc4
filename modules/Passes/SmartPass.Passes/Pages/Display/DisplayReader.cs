using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Display;

/// <summary>Reads what a hallway display shows, the same on every display of the school: students by name, initials or number as the school says.</summary>
internal sealed class DisplayReader(PassesDb db, PassCards cards, RulesReader rules, LiveStamps stamps, CurrentSchool school, TimeProvider clock)
{
    private const int Most = 48;

    public Audience Audience => new($"display {school.Id}");

    public string Stamp() => stamps.Take(PassTopics.Hall(school.Id), PassTopics.Rules(school.Id), RoomsTopics.Of(school.Id), PassTopics.Devices(school.Id));

    public async Task<DisplayView> Read(string stamp, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var names = (await rules.OfSchool(school.Id, stop)).DisplayNames;
        var active = await db.Passes.AsNoTracking().Out().ToListAsync(stop);
        var all = (await cards.Of(active, stop)).OrderByDescending(card => card.Overtime).ThenBy(card => card.DueAt).ToList();
        return new DisplayView(
            stamp, now, school.Required, await rules.FreezeOf(school.Id, stop) is not null, all.Count, all.Count(card => card.Overtime),
            [.. all.Take(Most).Select(card => new DisplayCard(card, Label(card.Student, names)))],
            [.. all.GroupBy(card => card.To.Id).Select(place => new DisplayPlace(place.First().To, place.Count())).OrderByDescending(place => place.Count).ThenBy(place => place.Room.Name)]);
    }

    private static string Label(PersonFacts student, DisplayNames names) => names switch
    {
        DisplayNames.Names => student.Name,
        DisplayNames.Numbers => student.Number ?? "A student",
        _ => student.Initials,
    };
}
