using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>Students who were out together in the same places more often than chance would have it: proposed once a week, for a person to judge. It may be coincidence.</summary>
internal sealed class Overlap : ISchoolOwned
{
    /// <summary>How long what somebody said of it is kept.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(365);

    /// <summary>How long students whose overlap was dismissed are not proposed again.</summary>
    public static readonly TimeSpan NotAgainFor = TimeSpan.FromDays(90);

    private readonly List<OverlapStudent> _students = [];
    private List<RoomId> _places = [];

    public OverlapId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    /// <summary>First day of the time that was looked at.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of it.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>How often two or more of them were in one place at the same time.</summary>
    public required int Times { get; init; }

    /// <summary>How often that would have been by chance, at most.</summary>
    public required double Expected { get; init; }

    /// <summary>The chance of so many times or more, if each went when they went regardless of the others; of several students that of the likeliest two.</summary>
    public required double Chance { get; init; }

    public OverlapState State { get; private set; } = OverlapState.Proposed;

    public PersonId? SettledById { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>The group that was made of it.</summary>
    public EncounterGroupId? GroupId { get; private set; }

    public IReadOnlyList<OverlapStudent> Students => _students;

    /// <summary>Where they met, most often first.</summary>
    public IReadOnlyList<RoomId> Places => _places;

    public Overlap Of(IEnumerable<PersonId> students, IEnumerable<RoomId> places)
    {
        _students.AddRange(students.Select(student => new OverlapStudent(student)));
        _places = [.. places];
        return this;
    }

    public void MakeGroup(EncounterGroupId group, PersonId by, DateTimeOffset at) => (State, GroupId, SettledById, SettledAt) = (OverlapState.GroupMade, group, by, at);

    public void Dismiss(PersonId by, DateTimeOffset at) => (State, SettledById, SettledAt) = (OverlapState.Dismissed, by, at);

    /// <summary>Once it is settled nobody needs to know where they met.</summary>
    public void ForgetPlaces() => _places = [];

    /// <summary>It is proposed again.</summary>
    public void TakeBack() => (State, SettledById, SettledAt) = (OverlapState.Proposed, null, null);
}

internal sealed record OverlapStudent(PersonId StudentId);

internal enum OverlapState
{
    Proposed,
    GroupMade,
    Dismissed,
}
