using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Demo;

/// <summary>Which students sit in which class at an instant, in an order that is always the same.</summary>
internal sealed class Seats(IPeople people, ITimetable timetable, IRooms rooms, CurrentSchool school)
{
    public async Task<IReadOnlyList<Seat>> At(DateTimeOffset at, CancellationToken stop)
    {
        var students = (await people.Students(school.Id, stop: stop)).Select(student => student.Id).ToList();
        var meetings = await timetable.MeetingsOf(school.Id, students, at, stop);
        var known = (await rooms.All(school.Id, stop)).ToDictionary(room => room.Id);
        var met = await rooms.OfClasses(school.Id, [.. meetings.Values.Select(meeting => meeting.Class).DistinctBy(facts => facts.Id)], stop);
        return
        [
            .. from student in students.OrderBy(id => id.Value)
               where meetings.ContainsKey(student)
               let meeting = meetings[student]
               where met.ContainsKey(meeting.Class.Id) && known.ContainsKey(met[meeting.Class.Id])
               select new Seat(student, new Place(known[met[meeting.Class.Id]], meeting.Class, meeting.Slot.EndsAt, Said: false)),
        ];
    }
}

/// <summary>A student in class.</summary>
internal sealed record Seat(PersonId Student, Place Place)
{
    public bool IsTaughtBy(IReadOnlySet<PersonId> staff) => Place.Class?.Teachers.Any(teacher => staff.Contains(teacher.Id)) == true;
}
