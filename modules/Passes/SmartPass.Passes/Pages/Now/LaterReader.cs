using SmartPass.Kernel;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Reads the periods for which a student can plan: the rest of today and the next days with school.</summary>
internal sealed class LaterReader(ITimetable timetable, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private const int Days = 3;
    private const int LookAhead = 7;

    public async Task<IReadOnlyList<LaterDay>> Read(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var days = new List<LaterDay>();
        for (var date = school.Required.Date(now); days.Count < Days && date < school.Required.Date(now).AddDays(LookAhead); date = date.AddDays(1))
        {
            var slots = (await timetable.DayOf(school.Id, actor.Id, date, stop)).Where(slot => slot.Kind != SlotKind.Passing && slot.StartsAt > now)
                .Select(slot => new LaterSlot(slot.StartsAt.ToUnixTimeMilliseconds(), $"{slot.Name}, {school.Required.Time(slot.StartsAt)}")).ToList();
            if (slots.Count > 0)
            {
                days.Add(new LaterDay(school.Required.Day(date, now), slots));
            }
        }

        return days;
    }
}

internal sealed record LaterDay(string Name, IReadOnlyList<LaterSlot> Slots);

/// <param name="At">The instant it begins, in Unix milliseconds.</param>
/// <param name="Name">"Period 5, 1:20 PM".</param>
internal sealed record LaterSlot(long At, string Name);
