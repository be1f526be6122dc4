using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Web.Pages.District;

/// <summary>How each school stands at this moment, in figures that name nobody.</summary>
internal sealed class SchoolStates(IRooms rooms, ITimetable timetable, IHall hall, TimeProvider clock)
{
    public async Task<IReadOnlyList<SchoolState>> Of(IEnumerable<School> schools, CancellationToken stop)
    {
        List<SchoolState> states = [];
        foreach (var school in schools)
        {
            states.Add(new SchoolState(school, await Say(school, stop)));
        }

        return states;
    }

    private async Task<string> Say(School school, CancellationToken stop)
    {
        if (await rooms.All(school.Id, stop) is not { Count: > 0 } known)
        {
            return "No rooms yet";
        }

        var slot = await timetable.SlotAt(school.Id, null, clock.GetUtcNow(), stop);
        var away = (await hall.Now(school.Id, stop)).Out.Count;
        return $"{slot?.Name ?? "Outside class hours"} · {away} out now · {CountWords.Count(known.Count, "room")}";
    }
}

/// <param name="School">A school.</param>
/// <param name="Sentence">What goes on there.</param>
internal sealed record SchoolState(School School, string Sentence);
