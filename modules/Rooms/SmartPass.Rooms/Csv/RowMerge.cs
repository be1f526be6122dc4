using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Csv;

/// <summary>A row over what the room has, or over what is usual for its kind. An empty cell clears what may be empty and leaves the rest.</summary>
internal static class RowMerge
{
    public static WrittenRoom Of(FileRow row, RoomSettings? now)
    {
        var kind = row.Written(nameof(WrittenRoom.Kind)) ?? now?.Kind.InWords() ?? RoomKind.Classroom.InWords();
        var name = row.Written(nameof(WrittenRoom.Name));
        var under = WrittenRoom.Of(now ?? RoomSettings.Usual(KindCalled(kind), name ?? ""));
        return under with
        {
            Name = name,
            Number = MayBeEmpty(nameof(WrittenRoom.Number), under.Number),
            Kind = kind,
            Icon = row.Written(nameof(WrittenRoom.Icon)) ?? under.Icon,
            Hue = MayBeEmpty(nameof(WrittenRoom.Hue), under.Hue),
            Approval = row.Written(nameof(WrittenRoom.Approval)) ?? under.Approval,
            Capacity = MayBeEmpty(nameof(WrittenRoom.Capacity), under.Capacity),
            TimeLimit = row.Written(nameof(WrittenRoom.TimeLimit)) ?? under.TimeLimit,
            Trip = row.Written(nameof(WrittenRoom.Trip)) ?? under.Trip,
        };

        string? MayBeEmpty(string field, string? otherwise) => row.Has(field) ? row.Written(field) : otherwise;
    }

    // A kind that is not one is told as a problem when the merged room is read.
    private static RoomKind KindCalled(string written) =>
        Enum.GetValues<RoomKind>().FirstOrDefault(kind => kind.InWords().Equals(written, StringComparison.OrdinalIgnoreCase));
}
