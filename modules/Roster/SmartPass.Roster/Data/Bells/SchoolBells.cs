using SmartPass.Platform.Schools;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Data.Bells;

/// <summary>The schedule of the school at hand, for its pages.</summary>
internal sealed class SchoolBells(BellBooks books, RosterDb db, CurrentSchool school, TimeProvider clock)
{
    public DateOnly Today => school.Required.Date(clock.GetUtcNow());

    public async Task<BellBook> Book(CancellationToken stop = default) =>
        await books.Of(school.Id, db, stop) ?? new BellBook(new BellSchedule(school.Required, [], SchoolCalendar.Empty, LunchWaves.None, TimeSpan.Zero), new Dictionary<string, DayTypeId>(), []);
}
