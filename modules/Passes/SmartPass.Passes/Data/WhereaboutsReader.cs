using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

internal sealed class WhereaboutsReader(PassesDb db, PlaceReader places, IPeople people, TimeProvider clock) : IWhereabouts
{
    public async Task<StudentNow> Now(PersonId student, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var pass = await db.Passes.AsNoTracking().FirstOrDefaultAsync(one => one.StudentId == student && one.Status == PassStatus.Active, stop);
        var here = await places.At(student, now, stop);
        return new StudentNow(
            pass is null ? null : new OutPass(pass.Id, student, pass.FromId, pass.ToId, pass.StartedAt!.Value, pass.DueAt!.Value), pass?.RoundTrip ?? false,
            here.Place?.Room, here.Place is not null || here.Expected is not null, await InWords(here, stop), now);
    }

    /// <summary>Where someone should be, in words for staff.</summary>
    public async Task<string> InWords(Whereabouts here, CancellationToken stop) => here switch
    {
        { Place: { Said: true } said } => $"They said they are in {said.Room.Name}{Of(said.Class)}.",
        { Place: { Due: { } session } place } => $"{place.Room.Name} · {session.Title}{Led((await people.Of([.. session.Hosts], stop)).Values)}",
        { Place: { } place } => $"{place.Room.Name}{Of(place.Class)}",
        { Expected: { } expected } => $"{expected.Title}{Led(expected.Teachers)}; its room is not known.",
        { Slot: { } slot } => $"No class now: it is {slot.Name}.",
        _ => "No class now.",
    };

    private static string Of(ClassFacts? known) => known is null ? "" : $" · {known.Title}{Led(known.Teachers)}";

    private static string Led(IEnumerable<PersonFacts> staff) => string.Concat(staff.Select((person, at) => $"{(at == 0 ? " · " : ", ")}{person.Name}"));
}
