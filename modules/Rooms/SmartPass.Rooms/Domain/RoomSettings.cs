using SmartPass.Kernel;
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
    public const int LongestArea = 40;
    public const int MostCapacity = 999;
    public const int LongestTimeLimit = 240;
    public const int MostNamed = 500;

    public ApprovalRule ScheduledApproval { get; init; } = ApprovalRule.RoomStaff;

    public int? MostOut { get; init; }

    public bool CountsTowardLimit { get; init; } = true;

    public EndCheck EndCheck { get; init; }

    public RoomHours Hours { get; init; } = RoomHours.Always;

    public RoomAudience Audience { get; init; } = RoomAudience.Everyone;

    public string? Area { get; init; }

    /// <summary>A room of a kind with what is usual for it.</summary>
    public static RoomSettings Usual(RoomKind kind, string name, string? number = null)
    {
        var usual = KindDefaults.Of(kind);
        return new RoomSettings(name, number, kind, usual.Icon, null, usual.Approval, usual.Capacity, usual.TimeLimit, usual.Trip)
        {
            ScheduledApproval = usual.ScheduledApproval,
            CountsTowardLimit = usual.CountsTowardLimit,
        };
    }

    /// <summary>What was set on a room that is known by its facts.</summary>
    public static RoomSettings Of(RoomFacts room) => new(room.Name, room.Number, room.Kind, room.Icon, room.Hue, room.Approval, room.Capacity, room.TimeLimit, room.Trip)
    {
        ScheduledApproval = room.ScheduledApproval,
        MostOut = room.MostOut,
        CountsTowardLimit = room.CountsTowardLimit,
        EndCheck = room.EndCheck,
        Hours = room.Hours,
        Audience = room.Audience,
        Area = room.Area,
    };

    /// <summary>What differs, in the words of the form, for the audit log and the import's preview. Students are counted, not named.</summary>
    public IReadOnlyList<string> DifferencesFrom(RoomSettings old) =>
    [
        .. Difference("name", old.Name, Name),
        .. Difference("number", old.Number ?? "none", Number ?? "none"),
        .. Difference("area", old.Area ?? "none", Area ?? "none"),
        .. Difference("kind", old.Kind.InWords(), Kind.InWords()),
        .. Difference("icon", old.Icon, Icon),
        .. Difference("color", HueInWords(old.Hue), HueInWords(Hue)),
        .. Difference("approval", old.Approval.InWords(), Approval.InWords()),
        .. Difference("approval for later", old.ScheduledApproval.InWords(), ScheduledApproval.InWords()),
        .. Difference("capacity", MostInWords(old.Capacity), MostInWords(Capacity)),
        .. Difference("most out at once", MostInWords(old.MostOut), MostInWords(MostOut)),
        .. Difference("time limit", $"{old.TimeLimit} min", $"{TimeLimit} min"),
        .. Difference("trip", old.Trip.InWords(), Trip.InWords()),
        .. Difference("counts toward the limit", RoomWords.YesOrNo(old.CountsTowardLimit), RoomWords.YesOrNo(CountsTowardLimit)),
        .. Difference("shown at the end", old.EndCheck.InWords(), EndCheck.InWords()),
        .. Difference("open hours", HoursWords.InWords(old.Hours), HoursWords.InWords(Hours)),
        .. Difference("grades", GradeWords.InWords(old.Audience.Grades), GradeWords.InWords(Audience.Grades)),
        .. Difference("students it is for by name", old.Audience.Only, Audience.Only),
        .. Difference("students it is not for", old.Audience.Not, Audience.Not),
    ];

    private static IEnumerable<string> Difference(string what, string old, string now) =>
        old == now ? [] : [$"{what} from {old} to {now}"];

    private static IEnumerable<string> Difference(string what, IReadOnlyList<PersonId> old, IReadOnlyList<PersonId> now) =>
        old.ToHashSet().SetEquals(now) ? [] : [$"{what}, now {now.Count}"];

    private static string HueInWords(int? hue) => hue is null ? "that of its kind" : RoomHues.InWords(hue.Value);

    private static string MostInWords(int? most) => most?.ToString() ?? "no limit";
}
