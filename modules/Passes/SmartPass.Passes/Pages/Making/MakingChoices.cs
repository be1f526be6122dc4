using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Making;

/// <summary>What the form of a new pass offers.</summary>
/// <param name="Places">Rooms this person may send students to.</param>
/// <param name="Rooms">All rooms in use.</param>
/// <param name="Mine">Rooms they watch.</param>
/// <param name="Periods">Periods of the coming days, in their order.</param>
internal sealed record MakingChoices(IReadOnlyList<RoomFacts> Places, IReadOnlyList<RoomFacts> Rooms, IReadOnlyList<RoomFacts> Mine, IReadOnlyList<PeriodChoice> Periods)
{
    /// <summary>The room of who has one; null for none or several.</summary>
    public RoomFacts? OnlyMine => Mine is [var only] ? only : null;

    /// <summary>The room someone means: by its name, its number, or by what no other has in its name.</summary>
    public static RoomFacts? Named(string? text, IReadOnlyList<RoomFacts> rooms)
    {
        var name = text?.Trim() ?? "";
        return name.Length == 0 ? null
            : Only(rooms, room => room.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? Only(rooms, room => string.Equals(room.Number, name, StringComparison.OrdinalIgnoreCase))
            ?? Only(rooms, room => room.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            ?? Only(rooms, room => room.Name.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private static RoomFacts? Only(IReadOnlyList<RoomFacts> rooms, Func<RoomFacts, bool> condition) => rooms.Where(condition).Take(2).ToList() is [var only] ? only : null;
}

/// <param name="Period">Short name, as a day has it.</param>
/// <param name="Name">As the school calls it.</param>
internal sealed record PeriodChoice(string Period, string Name)
{
    public static PeriodChoice Of(CurrentSlot slot) => new(slot.Period!, slot.Name);
}
