using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Data;

/// <summary>While a session runs its room is the student's room, and its hosts are asked for passes from there.</summary>
internal sealed class DuePlaces(DueSeats due, DbSession session, IPeople people, ISchoolDirectory schools) : IPlaceOfStudent
{
    public async Task<IReadOnlyDictionary<PersonId, DuePlace>> At(SchoolId school, IReadOnlyCollection<PersonId> students, DateTimeOffset at, CancellationToken stop = default)
    {
        var found = new Dictionary<PersonId, DuePlace>();
        if (Day(school, at) is { } day)
        {
            foreach (var student in students)
            {
                if (await First(day.Of(student).Where(seat => seat.From <= at && at < seat.Until), student, stop) is { } place)
                {
                    found[student] = place;
                }
            }
        }

        return found;
    }

    public async Task<DuePlace?> Next(SchoolId school, PersonId student, DateTimeOffset after, DateTimeOffset before, CancellationToken stop = default) =>
        Day(school, after) is { } day ? await First(day.Of(student).Where(seat => after < seat.From && seat.From < before), student, stop) : null;

    public Task<IReadOnlyCollection<RoomId>> WatchedBy(SchoolId school, PersonId staff, DateTimeOffset at, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyCollection<RoomId>>([.. (Day(school, at)?.Activities ?? []).Where(seat => seat.From <= at && at < seat.Until && seat.Hosts.Contains(staff)).Select(seat => seat.Room).Distinct()]);

    public string ChangesWith(SchoolId school) => FlexTopics.Due(school);

    private DueSeats.Day? Day(SchoolId school, DateTimeOffset at) => schools.ById(school) is { } known ? due.Of(school, known.Date(at), session) : null;

    private async Task<DuePlace?> First(IEnumerable<DueSeat> seats, PersonId student, CancellationToken stop)
    {
        foreach (var seat in seats)
        {
            // Grades are asked for only where a session is called off for some.
            if (seat.OffGrades is null || !seat.IsOffFor((await people.Of([student], stop)).GetValueOrDefault(student)?.Grade))
            {
                return new DuePlace(seat.Room, seat.Title, seat.Hosts, seat.From, seat.Until);
            }
        }

        return null;
    }
}
