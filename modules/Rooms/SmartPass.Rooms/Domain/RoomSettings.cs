using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>All that staff can set on a room, already checked; text becomes settings in <see cref="WrittenRoom"/> only.</summary>
internal sealed record RoomSettings(
    string Name,
    string? Number,
    RoomKind Kind,
    string Icon,
    int? Hue,
    ApprovalRule Approval,
    int? Capacity,
    int TimeLimit,
    TripKind Trip)
{
    public const int LongestName = 60;
    public const int LongestNumber = 20;
    public const int MostCapacity = 999;
    public const int LongestTimeLimit = 240;

    /// <summary>A room of a kind with what is usual for it.</summary>
    public static RoomSettings Usual(RoomKind kind, string name, string? number = null)
    {
        var usual = KindDefaults.Of(kind);
        return new RoomSettings(name, number, kind, usual.Icon, null, usual.Approval, usual.Capacity, usual.TimeLimit, usual.Trip);
    }

    /// <summary>What differs, in the words of the form, for the audit log and the import's preview.</summary>
    public IReadOnlyList<string> DifferencesFrom(RoomSettings old) =>
    [
        .. Difference("name", old.Name, Name),
        .. Difference("number", old.Number ?? "none", Number ?? "none"),
        .. Difference("kind", old.Kind.InWords(), Kind.InWords()),
        .. Difference("icon", old.Icon, Icon),
        .. Difference("color", HueInWords(old.Hue), HueInWords(Hue)),
        .. Difference("approval", old.Approval.InWords(), Approval.InWords()),
        .. Difference("capacity", CapacityInWords(old.Capacity), CapacityInWords(Capacity)),
        .. Difference("time limit", $"{old.TimeLimit} min", $"{TimeLimit} min"),
        .. Difference("trip", old.Trip.InWords(), Trip.InWords()),
    ];

    private static IEnumerable<string> Difference(string what, string old, string now) =>
        old == now ? [] : [$"{what} from {old} to {now}"];

    private static string HueInWords(int? hue) => hue is null ? "that of its kind" : RoomHues.InWords(hue.Value);

    private static string CapacityInWords(int? capacity) => capacity?.ToString() ?? "no limit";
}
