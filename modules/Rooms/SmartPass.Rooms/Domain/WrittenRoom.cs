using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>A room as someone wrote it, in a form or in a line of a CSV file: the one place where text becomes settings, so that both say the same about what is wrong.</summary>
internal sealed record WrittenRoom
{
    public string? Name { get; init; }

    public string? Number { get; init; }

    public string? Area { get; init; }

    public string? Kind { get; init; }

    public string? Icon { get; init; }

    public string? Hue { get; init; }

    public string? Approval { get; init; }

    public string? ScheduledApproval { get; init; }

    public string? Capacity { get; init; }

    public string? MostOut { get; init; }

    public string? TimeLimit { get; init; }

    public string? Trip { get; init; }

    public string? CountsTowardLimit { get; init; }

    public string? EndCheck { get; init; }

    public string? Periods { get; init; }

    public string? Times { get; init; }

    public string? Grades { get; init; }

    /// <summary>Students it is for by name, found already.</summary>
    public IReadOnlyList<PersonId> Only { get; init; } = [];

    /// <summary>Students it is not for, found already.</summary>
    public IReadOnlyList<PersonId> Not { get; init; } = [];

    public static WrittenRoom Of(RoomSettings settings) => new()
    {
        Name = settings.Name,
        Number = settings.Number,
        Area = settings.Area,
        Kind = settings.Kind.InWords(),
        Icon = settings.Icon,
        Hue = settings.Hue?.ToString(CultureInfo.InvariantCulture),
        Approval = settings.Approval.InWords(),
        ScheduledApproval = settings.ScheduledApproval.InWords(),
        Capacity = settings.Capacity?.ToString(CultureInfo.InvariantCulture),
        MostOut = settings.MostOut?.ToString(CultureInfo.InvariantCulture),
        TimeLimit = settings.TimeLimit.ToString(CultureInfo.InvariantCulture),
        Trip = settings.Trip.InWords(),
        CountsTowardLimit = RoomWords.YesOrNo(settings.CountsTowardLimit),
        EndCheck = settings.EndCheck.InWords(),
        Periods = HoursWords.Write(settings.Hours.Periods),
        Times = HoursWords.Write(settings.Hours.Times),
        Grades = GradeWords.Write(settings.Audience.Grades),
        Only = settings.Audience.Only,
        Not = settings.Audience.Not,
    };

    /// <summary>Reads all of it; every problem is named, not only the first.</summary>
    public RoomReading Read()
    {
        var reader = new FieldReader();
        var name = reader.Line(Name, nameof(Name), RoomSettings.LongestName);
        reader.Check(name is null, nameof(Name), "Give the room a name.");
        var number = reader.Line(Number, nameof(Number), RoomSettings.LongestNumber);
        var kind = reader.Choice<RoomKind>(Kind, RoomWords.InWords, nameof(Kind));
        var icon = string.IsNullOrWhiteSpace(Icon) ? KindDefaults.Of(kind).Icon : Icon.Trim().ToLowerInvariant();
        reader.Check(!RoomIcons.Has(icon), nameof(Icon), "Choose one of the icons of the list.");
        var hue = reader.Whole(RoomHues.Written(Hue), nameof(Hue), RoomHues.Has, $"Choose a color of the list: {string.Join(", ", RoomHues.All.Select(RoomHues.InWords))}, or nothing for the color of the kind.");
        var approval = reader.Choice<ApprovalRule>(Approval, RoomWords.InWords, nameof(Approval));
        var capacity = reader.Most(Capacity, nameof(Capacity));
        var minutes = $"Give whole minutes from 1 to {RoomSettings.LongestTimeLimit}.";
        var limit = reader.Whole(TimeLimit, nameof(TimeLimit), value => value is >= 1 and <= RoomSettings.LongestTimeLimit, minutes);
        reader.Check(limit is null && string.IsNullOrWhiteSpace(TimeLimit), nameof(TimeLimit), minutes);
        var settings = new RoomSettings(name ?? "", number, kind, icon, hue is { } given ? RoomHues.Nearest(given) : null, approval, capacity, limit ?? 1, reader.Choice<TripKind>(Trip, RoomWords.InWords, nameof(Trip)))
        {
            Area = reader.Line(Area, nameof(Area), RoomSettings.LongestArea),
            ScheduledApproval = reader.Choice<ApprovalRule>(ScheduledApproval, RoomWords.InWords, nameof(ScheduledApproval)),
            MostOut = reader.Most(MostOut, nameof(MostOut)),
            CountsTowardLimit = reader.YesOrNo(CountsTowardLimit, nameof(CountsTowardLimit)),
            EndCheck = reader.Choice<EndCheck>(EndCheck, RoomWords.InWords, nameof(EndCheck)),
            Hours = ReadHours(reader),
            Audience = ReadAudience(reader),
        };
        return reader.Problems.Count > 0 ? new RoomReading.Unreadable(reader.Problems) : new RoomReading.Read(settings);
    }

    private RoomHours ReadHours(FieldReader reader)
    {
        var periods = reader.List(HoursWords.Periods(Periods), nameof(Periods), $"Give at most {HoursWords.MostPeriods} periods by their short names, such as 3; 4.");
        var times = reader.List(HoursWords.Times(Times), nameof(Times), $"Give each time a start and a later end, such as 11:30-12:10; at most {HoursWords.MostTimes} of them.");
        return periods.Count + times.Count == 0 ? RoomHours.Always : new RoomHours(periods, times);
    }

    private RoomAudience ReadAudience(FieldReader reader)
    {
        var grades = reader.List(GradeWords.Read(Grades), nameof(Grades), "Write grades as numbers, such as 9; 10, or KG for kindergarten.");
        var twice = Only.Intersect(Not).Any();
        reader.Check(twice, nameof(Not), "A student cannot be on both lists. Take them off one.");
        reader.Check(Only.Count > RoomSettings.MostNamed, nameof(Only), $"Name at most {RoomSettings.MostNamed} students.");
        reader.Check(Not.Count > RoomSettings.MostNamed, nameof(Not), $"Name at most {RoomSettings.MostNamed} students.");
        return grades.Count + Only.Count + Not.Count == 0 ? RoomAudience.Everyone : new RoomAudience(grades, Only, Not);
    }
}

/// <summary>What became of a written room.</summary>
internal abstract record RoomReading
{
    private RoomReading()
    {
    }

    public sealed record Read(RoomSettings Settings) : RoomReading;

    public sealed record Unreadable(IReadOnlyList<FieldProblem> Problems) : RoomReading;
}
