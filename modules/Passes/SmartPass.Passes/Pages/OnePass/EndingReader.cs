using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>Reads a student's own pass that ends in a room which asks for something first.</summary>
internal sealed class EndingReader(PassesDb db, PassCards cards, StaffChoices choices, IRooms rooms, ITimetable timetable, CurrentSchool school, CurrentActor actor)
{
    public async Task<EndingView?> Read(PassId id, CancellationToken stop)
    {
        if (await db.Passes.AsNoTracking().FirstOrDefaultAsync(pass => pass.Id == id && pass.StudentId == actor.Id && pass.Status == PassStatus.Active, stop) is not { } pass
            || (await rooms.Facts(school.Id, [pass.EndsIn], stop)).GetValueOrDefault(pass.EndsIn) is not { EndCheck: not EndCheck.None } room
            || await cards.Of([pass], stop) is not [var card])
        {
            return null;
        }

        IEnumerable<PersonId> teachers = pass.ClassId is { } @class && pass.RoundTrip
            ? (await timetable.ClassesOf([@class], stop)).Values.SelectMany(facts => facts.Teachers).Select(teacher => teacher.Id)
            : [];
        return new EndingView(card, room, await choices.Of([.. room.Staff.Concat(teachers)], stop), new PassLinks(school));
    }
}

/// <param name="Card">The pass.</param>
/// <param name="Room">The room in which it ends.</param>
/// <param name="Staff">Who can end it there with a PIN.</param>
/// <param name="Links">Addresses.</param>
internal sealed record EndingView(PassCard Card, RoomFacts Room, IReadOnlyList<StaffChoice> Staff, PassLinks Links)
{
    public bool ByCode => Room.EndCheck == EndCheck.RoomCode;
}
