using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Demo;

/// <summary>What students of the demo do: where they want to go, what they say, and how long they stay.</summary>
internal sealed class Habits(Random random)
{
    private static readonly (RoomKind Kind, int Share)[] Wishes =
    [
        (RoomKind.Restroom, 44), (RoomKind.Water, 20), (RoomKind.Locker, 8), (RoomKind.Nurse, 8), (RoomKind.Library, 7), (RoomKind.Office, 5), (RoomKind.Counselor, 4), (RoomKind.Other, 4),
    ];

    private static readonly string[] Denials = ["After the quiz", "In five minutes, please", "At the end of the period"];

    private static readonly Dictionary<RoomKind, string[]> Messages = new()
    {
        [RoomKind.Nurse] = ["I have a headache", "My stomach hurts", "I need a bandage"],
        [RoomKind.Library] = ["To return a book", "To print my essay"],
        [RoomKind.Office] = ["They asked for me", "To pick up a form"],
        [RoomKind.Counselor] = ["About my schedule", "I would like to talk"],
        [RoomKind.Locker] = ["I forgot my notebook"],
    };

    /// <summary>A place to go to from here, of those that pass; null where none came to mind.</summary>
    public RoomFacts? Place(IReadOnlyList<RoomFacts> rooms, Place from, Func<RoomFacts, bool> passes)
    {
        var possible = rooms.Where(room => room.Approval != ApprovalRule.StaffOnly && room.Id != from.Room.Id && passes(room)).ToLookup(room => room.Kind);
        var wishes = Wishes.Where(wish => possible.Contains(wish.Kind)).ToList();
        if (wishes.Count == 0)
        {
            return null;
        }

        var roll = random.Next(wishes.Sum(wish => wish.Share));
        var ofKind = possible[wishes.First(wish => (roll -= wish.Share) < 0).Kind].ToList();
        return ofKind[random.Next(ofKind.Count)];
    }

    public string? Message(RoomKind kind) => Messages.TryGetValue(kind, out var words) && random.Next(2) == 0 ? words[random.Next(words.Length)] : null;

    public string Denial() => Denials[random.Next(Denials.Length)];

    /// <summary>How long a student stays out who has so many minutes: mostly in time, a few late; null for one who forgets to end the pass.</summary>
    public TimeSpan? Stay(int minutes) => random.Next(100) switch
    {
        < 2 => null,
        < 14 => TimeSpan.FromMinutes(minutes) + Between(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(6)),
        _ => TimeSpan.FromMinutes(minutes * (0.45 + (random.NextDouble() * 0.52))),
    };

    public TimeSpan Between(TimeSpan least, TimeSpan most) => least + ((most - least) * random.NextDouble());
}
