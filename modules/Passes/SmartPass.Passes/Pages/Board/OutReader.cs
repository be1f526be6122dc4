using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>Everyone who is out, with who teaches or hosts them, in a handful of questions however many they are.</summary>
internal sealed class OutReader(PassesDb db, PassCards cards, DueReader due, ITimetable timetable, IRooms rooms, IPeople people, CurrentSchool school, TimeProvider clock)
{
    public async Task<IReadOnlyList<OutStudent>> Read(CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var active = await db.Passes.AsNoTracking().Out().ToListAsync(stop);
        var dressed = (await cards.Of(active, stop)).ToDictionary(card => card.Id);
        var classes = await ClassesOf(active, stop);
        var meets = await rooms.OfClasses(school.Id, [.. classes.Values], stop);
        var places = await due.At(school.Id, [.. active.Where(pass => pass.ClassId is null).Select(pass => pass.StudentId)], now, stop);
        var staff = await StaffOf(
            active.Where(pass => !LeftItsClass(pass)).Select(pass => dressed.GetValueOrDefault(pass.Id)).OfType<PassCard>().SelectMany(card => card.From.Staff)
                .Concat(places.Values.SelectMany(place => place.Hosts)),
            stop);
        return [.. active.Where(pass => dressed.ContainsKey(pass.Id)).Select(pass => OutStudent.Of(pass, dressed[pass.Id], Watching(pass, dressed[pass.Id].From), now))];

        ClassFacts? Known(Pass pass) => pass.ClassId is { } id ? classes.GetValueOrDefault(id) : null;

        bool LeftItsClass(Pass pass) => Known(pass) is { } @class && meets.TryGetValue(@class.Id, out var room) && room == pass.FromId;

        IReadOnlyList<PersonFacts> Watching(Pass pass, RoomFacts from) =>
            [.. (Known(pass)?.Teachers ?? Hosts(pass)).UnionBy(LeftItsClass(pass) ? [] : Named(from.Staff), person => person.Id)];

        IReadOnlyList<PersonFacts> Hosts(Pass pass) => pass.ClassId is null && places.TryGetValue(pass.StudentId, out var place) ? Named(place.Hosts) : [];

        IReadOnlyList<PersonFacts> Named(IEnumerable<PersonId> ids) => [.. ids.Where(staff.ContainsKey).Select(id => staff[id])];
    }

    private async Task<IReadOnlyDictionary<ClassId, ClassFacts>> ClassesOf(IEnumerable<Pass> active, CancellationToken stop)
    {
        var ids = active.Select(pass => pass.ClassId).OfType<ClassId>().Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<ClassId, ClassFacts>() : await timetable.ClassesOf(ids, stop);
    }

    private async Task<IReadOnlyDictionary<PersonId, PersonFacts>> StaffOf(IEnumerable<PersonId> concerned, CancellationToken stop)
    {
        var ids = concerned.Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<PersonId, PersonFacts>() : await people.Of(ids, stop);
    }
}
