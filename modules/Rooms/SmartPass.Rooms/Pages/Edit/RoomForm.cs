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

    public string? Area { get; set; }

    public string? Kind { get; set; }

    public string? Icon { get; set; }

    public string? Hue { get; set; }

    public string? Approval { get; set; }

    public string? ScheduledApproval { get; set; }

    public string? Capacity { get; set; }

    public string? MostOut { get; set; }

    public string? TimeLimit { get; set; }

    public string? Trip { get; set; }

    public string? CountsTowardLimit { get; set; }

    public string? EndCheck { get; set; }

    public HoursForm Hours { get; set; } = new();

    public AudienceForm Whom { get; set; } = new();

    public List<PersonId> Staff { get; set; } = [];

    /// <summary>A name of staff to look for.</summary>
    public string? Search { get; set; }

    /// <summary>The people of <see cref="Staff"/>, to be shown.</summary>
    [BindNever]
    public IReadOnlyList<PersonFacts> People { get; set; } = [];

    /// <summary>Whom the search found; null where nobody searched.</summary>
    [BindNever]
    public IReadOnlyList<PersonFacts>? Matches { get; set; }

    [BindNever]
    public RoomChoices Choices { get; set; } = new([], [], []);

    /// <summary>Makes it a room of another kind: what still is as usual for the kind before becomes what is usual for this one, and what was typed stays.</summary>
    public void Become(RoomKind kind)
    {
        var (before, now) = (UsualOf(Enum.TryParse<RoomKind>(Kind, out var old) ? old : kind), UsualOf(kind));
        Kind = now.Kind;
        Icon = Icon == before.Icon ? now.Icon : Icon;
        Approval = Approval == before.Approval ? now.Approval : Approval;
        ScheduledApproval = ScheduledApproval == before.ScheduledApproval ? now.ScheduledApproval : ScheduledApproval;
        CountsTowardLimit = CountsTowardLimit == before.CountsTowardLimit ? now.CountsTowardLimit : CountsTowardLimit;
        Capacity = (Capacity ?? "") == (before.Capacity ?? "") ? now.Capacity : Capacity;
        TimeLimit = TimeLimit == before.TimeLimit ? now.TimeLimit : TimeLimit;
        Trip = Trip == before.Trip ? now.Trip : Trip;
    }

    public WrittenRoom Written => new()
    {
        Name = Name,
        Number = Number,
        Area = Area,
        Kind = Kind,
        Icon = Icon,
        Hue = Hue,
        Approval = Approval,
        ScheduledApproval = ScheduledApproval,
        Capacity = Capacity,
        MostOut = MostOut,
        TimeLimit = TimeLimit,
        Trip = Trip,
        CountsTowardLimit = CountsTowardLimit,
        EndCheck = EndCheck,
        Periods = HoursWords.Write(Hours.Periods),
        Times = Hours.Times,
        Grades = string.Join("; ", Whom.Grades),
        Only = Whom.Only,
        Not = Whom.Not,
    };

    public static RoomForm Of(RoomFacts room) => Of(RoomSettings.Of(room), room.Staff);

    public static RoomForm Of(RoomSettings settings, IEnumerable<PersonId> staff) => new()
    {
        Name = settings.Name,
        Number = settings.Number,
        Area = settings.Area,
        Kind = settings.Kind.ToString(),
        Icon = settings.Icon,
        Hue = settings.Hue?.ToString(),
        Approval = settings.Approval.ToString(),
        ScheduledApproval = settings.ScheduledApproval.ToString(),
        Capacity = settings.Capacity?.ToString(),
        MostOut = settings.MostOut?.ToString(),
        TimeLimit = settings.TimeLimit.ToString(),
        Trip = settings.Trip.ToString(),
        CountsTowardLimit = RoomWords.YesOrNo(settings.CountsTowardLimit),
        EndCheck = settings.EndCheck.ToString(),
        Hours = HoursForm.Of(settings.Hours),
        Whom = AudienceForm.Of(settings.Audience),
        Staff = [.. staff],
    };

    private static RoomForm UsualOf(RoomKind kind) => Of(RoomSettings.Usual(kind, ""), []);
}
