using Microsoft.AspNetCore.Mvc.ModelBinding;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Pages.Edit;

/// <summary>The settings of a room as typed, and the staff being put together.</summary>
internal sealed class RoomForm
{
    public string? Name { get; set; }

    public string? Number { get; set; }

    public string? Kind { get; set; }

    public string? Icon { get; set; }

    public string? Hue { get; set; }

    public string? Approval { get; set; }

    public string? Capacity { get; set; }

    public string? TimeLimit { get; set; }

    public string? Trip { get; set; }

    public List<PersonId> Staff { get; set; } = [];

    /// <summary>A name of staff to look for.</summary>
    public string? Search { get; set; }

    /// <summary>The people of <see cref="Staff"/>, to be shown.</summary>
    [BindNever]
    public IReadOnlyList<PersonFacts> People { get; set; } = [];

    /// <summary>Whom the search found; null where nobody searched.</summary>
    [BindNever]
    public IReadOnlyList<PersonFacts>? Matches { get; set; }

    /// <summary>Makes it a room of another kind: what still is as usual for the kind before becomes what is usual for this one, and what was typed stays.</summary>
    public void Become(RoomKind kind)
    {
        var (before, now) = (UsualOf(Enum.TryParse<RoomKind>(Kind, out var old) ? old : kind), UsualOf(kind));
        Kind = now.Kind;
        Icon = Icon == before.Icon ? now.Icon : Icon;
        Approval = Approval == before.Approval ? now.Approval : Approval;
        Capacity = (Capacity ?? "") == (before.Capacity ?? "") ? now.Capacity : Capacity;
        TimeLimit = TimeLimit == before.TimeLimit ? now.TimeLimit : TimeLimit;
        Trip = Trip == before.Trip ? now.Trip : Trip;
    }

    public WrittenRoom Written => new()
    {
        Name = Name,
        Number = Number,
        Kind = Kind,
        Icon = Icon,
        Hue = Hue,
        Approval = Approval,
        Capacity = Capacity,
        TimeLimit = TimeLimit,
        Trip = Trip,
    };

    public static RoomForm Of(RoomFacts room) => Of(new RoomSettings(room.Name, room.Number, room.Kind, room.Icon, room.Hue, room.Approval, room.Capacity, room.TimeLimit, room.Trip), room.Staff);

    public static RoomForm Of(RoomSettings settings, IEnumerable<PersonId> staff) => new()
    {
        Name = settings.Name,
        Number = settings.Number,
        Kind = settings.Kind.ToString(),
        Icon = settings.Icon,
        Hue = settings.Hue?.ToString(),
        Approval = settings.Approval.ToString(),
        Capacity = settings.Capacity?.ToString(),
        TimeLimit = settings.TimeLimit.ToString(),
        Trip = settings.Trip.ToString(),
        Staff = [.. staff],
    };

    private static RoomForm UsualOf(RoomKind kind) => Of(RoomSettings.Usual(kind, ""), []);
}
