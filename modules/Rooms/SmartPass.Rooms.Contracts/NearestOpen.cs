namespace SmartPass.Rooms.Contracts;

/// <summary>The room to offer where a student cannot go to the one they wished: it is closed, or full (product.md, section 2).</summary>
public static class NearestOpen
{
    /// <summary>Of the open rooms of the same kind that have a place: one of the area the student starts from, else one of the area of the room they wished, else the first in the order given, which is by name in <see cref="IRooms.All"/>. Null where there is none.</summary>
    /// <param name="wished">The room that is closed or full; it is never the answer.</param>
    /// <param name="origin">Where the student starts from; null where nobody knows.</param>
    /// <param name="rooms">The rooms of the school. A room that only staff send students to is not offered.</param>
    /// <param name="hasPlace">Whether this student could start a pass to a room now: a place is free, it is open at this hour, and it is for them. Asked of no more rooms than needed.</param>
    public static RoomFacts? To(RoomFacts wished, RoomFacts? origin, IEnumerable<RoomFacts> rooms, Func<RoomFacts, bool> hasPlace) =>
        rooms.Where(room => room.Id != wished.Id && room.Kind == wished.Kind && room.Closed is null && room.Approval != ApprovalRule.StaffOnly)
            .OrderBy(room => SameArea(room, origin) ? 0 : SameArea(room, wished) ? 1 : 2)
            .FirstOrDefault(hasPlace);

    private static bool SameArea(RoomFacts room, RoomFacts? other) =>
        room.Area is not null && string.Equals(room.Area, other?.Area, StringComparison.OrdinalIgnoreCase);
}
