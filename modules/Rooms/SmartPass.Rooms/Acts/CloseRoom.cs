using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

/// <summary>Closes a room, or gives a closed one another reason or time.</summary>
internal sealed class CloseRoom(RoomsDb db, Writing writing, AuditTrail audit, CurrentActor actor, CurrentSchool school, SchoolDays days, TimeProvider clock)
{
    /// <param name="id">The room.</param>
    /// <param name="reason">Shown to students and staff.</param>
    /// <param name="until">When it opens by itself; null for when someone opens it.</param>
    /// <param name="stop">Looked at before the write begins.</param>
    public Task<RoomDoor> Do(RoomId id, string? reason, DateTimeOffset? until = null, CancellationToken stop = default) =>
        writing.Do(nameof(CloseRoom), () => Close(id, reason, now => Task.FromResult(Closing.For(reason, actor.Id, now, until))), stop);

    /// <param name="id">The room.</param>
    /// <param name="reason">Shown to students and staff.</param>
    /// <param name="periods">Short names of the periods of today it is closed in; it opens by itself after each.</param>
    /// <param name="stop">Looked at before the write begins.</param>
    public Task<RoomDoor> DoFor(RoomId id, string? reason, IReadOnlyCollection<string> periods, CancellationToken stop = default) =>
        writing.Do(nameof(CloseRoom), () => Close(id, reason, async now => Closing.ForPeriods(reason, actor.Id, now, periods, await days.At(school.Id, now))), stop);

    private async Task<RoomDoor> Close(RoomId id, string? reason, Func<DateTimeOffset, Task<Closing?>> make)
    {
        if (await db.Find(id) is not { Retired: false } room)
        {
            return new RoomDoor.NotThere();
        }

        if (!actor.Actor.HoldsKeyOf(room.Staff.Select(staff => staff.PersonId)))
        {
            return new RoomDoor.NotYours();
        }

        if (Closing.Written(reason) is null)
        {
            return new RoomDoor.NoReason();
        }

        if (await make(clock.GetUtcNow()) is not { } closing)
        {
            return new RoomDoor.TooLate();
        }

        room.Close(closing);
        await db.SaveChangesAsync();
        db.Stale(RoomsTopics.Of(school.Id));
        await audit.Add("rooms.closed", $"closed {room.Name} ({closing.Reason}){When(closing)}", school.Id);
        return new RoomDoor.Done(room.Name);
    }

    private string When(Closing closing) => closing switch
    {
        { Periods: { } periods } => $" in period {string.Join(", ", periods)} today",
        { Until: { } until } => $" until {school.Required.Dated(until)}",
        _ => "",
    };
}
