using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>How those and what the log speaks of are called.</summary>
internal sealed record Names(School School, IReadOnlyDictionary<PersonId, PersonFacts> People, IReadOnlyDictionary<RoomId, RoomFacts> Rooms, IReadOnlyDictionary<EncounterGroupId, string> Groups)
{
    public const string Nobody = "A former student";

    public EntryView Of(Entry entry) => new()
    {
        Id = entry.Id,
        At = entry.At,
        First = School.Dated(entry.At),
        Last = School.Dated(entry.LastAt) == School.Dated(entry.At) ? null : Later(entry),
        LastAt = entry.LastAt,
        Tries = entry.Tries,
        StudentId = entry.StudentId,
        Student = People.GetValueOrDefault(entry.StudentId),
        Way = WayInWords.Of(entry, entry.ById == default || entry.ById == entry.StudentId ? null : Staff(entry.ById)),
        Urgent = entry.Urgent,
        From = Room(entry.FromId),
        To = Room(entry.ToId),
        Seat = entry.Seat is { } seat ? new SeatView(seat.ActivityId, seat.Title ?? "An activity that is gone", seat.StartsAt, seat.StartsAt is { } starts ? School.Dated(starts) : null) : null,
        Others = [.. entry.Others.Select(other => new OutView(other.StudentId, Student(other.StudentId), other.PassId, entry.Seat is null ? $"{Room(other.FromId)} → {Room(other.ToId)}" : null))],
        Groups = [.. entry.Groups.Select(group => new GroupView(group.GroupId, Groups.GetValueOrDefault(group.GroupId))).OrderBy(group => group.Words, StringComparer.CurrentCulture)],
        Asked = [.. entry.AskedOf.Select(Staff)],
        Pass = entry.PassId,
        Outcome = entry.Outcome,
        Reason = entry.Reason,
        ReviewedBy = entry.ReviewedById is { } by ? Staff(by) : null,
        ReviewedAt = entry.ReviewedAt,
        Reviewed = entry.ReviewedAt is { } at ? School.Dated(at) : null,
        Note = entry.ReviewNote,
    };

    public string Student(PersonId person) => People.GetValueOrDefault(person)?.Name ?? Nobody;

    /// <summary>Empty for none.</summary>
    public string Room(RoomId room) => room == default ? "" : Rooms.GetValueOrDefault(room)?.Name ?? "A room that was deleted";

    private string Staff(PersonId person) => People.GetValueOrDefault(person)?.Name ?? "staff";

    private string Later(Entry entry) => School.Date(entry.LastAt) == School.Date(entry.At) ? School.Time(entry.LastAt) : School.Dated(entry.LastAt);
}
