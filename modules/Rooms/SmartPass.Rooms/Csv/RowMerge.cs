using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Csv;

/// <summary>A row over what the room has, or over what is usual for its kind. An empty cell clears what may be empty and leaves the rest.</summary>
internal static class RowMerge
{
    public static WrittenRoom Of(FileRow row, RoomSettings? now, StudentWords students)
    {
        var kind = row.Written(nameof(WrittenRoom.Kind)) ?? now?.Kind.InWords() ?? RoomKind.Classroom.InWords();
        var name = row.Written(nameof(WrittenRoom.Name));
        var under = WrittenRoom.Of(now ?? RoomSettings.Usual(KindCalled(kind), name ?? ""));
        return under with
        {
            Name = name,
            Number = MayBeEmpty(nameof(WrittenRoom.Number), under.Number),
            Area = MayBeEmpty(nameof(WrittenRoom.Area), under.Area),
            Kind = kind,
            Icon = Filled(nameof(WrittenRoom.Icon), under.Icon),
            Hue = MayBeEmpty(nameof(WrittenRoom.Hue), under.Hue),
            Approval = Filled(nameof(WrittenRoom.Approval), under.Approval),
            ScheduledApproval = Filled(nameof(WrittenRoom.ScheduledApproval), under.ScheduledApproval),
            Capacity = MayBeEmpty(nameof(WrittenRoom.Capacity), under.Capacity),
            MostOut = MayBeEmpty(nameof(WrittenRoom.MostOut), under.MostOut),
            TimeLimit = Filled(nameof(WrittenRoom.TimeLimit), under.TimeLimit),
            Trip = Filled(nameof(WrittenRoom.Trip), under.Trip),
            CountsTowardLimit = Filled(nameof(WrittenRoom.CountsTowardLimit), under.CountsTowardLimit),
            EndCheck = Filled(nameof(WrittenRoom.EndCheck), under.EndCheck),
            Periods = MayBeEmpty(nameof(WrittenRoom.Periods), under.Periods),
            Times = MayBeEmpty(nameof(WrittenRoom.Times), under.Times),
            Grades = MayBeEmpty(nameof(WrittenRoom.Grades), under.Grades),
            Only = Named(nameof(WrittenRoom.Only), under.Only),
            Not = Named(nameof(WrittenRoom.Not), under.Not),
        };

        string? Filled(string field, string? otherwise) => row.Written(field) ?? otherwise;

        string? MayBeEmpty(string field, string? otherwise) => row.Has(field) ? row.Written(field) : otherwise;

        // Whoever the roster dropped cannot be named in a file, so their absence from it is no change.
        IReadOnlyList<PersonId> Named(string field, IReadOnlyList<PersonId> otherwise) =>
            row.Has(field) ? [.. students.Read(row.Written(field)).Students.Union(otherwise.Where(student => !students.Knows(student)))] : otherwise;
    }

    // A kind that is not one is told as a problem when the merged room is read.
    private static RoomKind KindCalled(string written) =>
        Enum.GetValues<RoomKind>().FirstOrDefault(kind => kind.InWords().Equals(written, StringComparison.OrdinalIgnoreCase));
}
