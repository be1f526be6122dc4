using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Data;

/// <summary>The bells of today at any school, for what closes in named periods.</summary>
internal sealed class SchoolDays(ITimetable timetable, ISchoolDirectory schools)
{
    public async Task<SchoolDay> At(SchoolId school, DateTimeOffset now, CancellationToken stop = default)
    {
        var date = schools.ById(school)?.Date(now) ?? DateOnly.FromDateTime(now.UtcDateTime);
        return new SchoolDay(date, await timetable.DayOf(school, null, date, stop));
    }
}
