using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Domain;

/// <summary>Students whom staff send somewhere together again and again: the band, a study group. Its owner's alone, or for all staff of the school.</summary>
internal sealed class SavedGroup : ISchoolOwned
{
    public const int LongestName = 60;
    public const int MostMembers = 400;

    private readonly List<GroupMember> _members = [];

    public GroupId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required PersonId OwnerId { get; init; }

    public string Name { get; private set; } = "";

    /// <summary>Whether all staff of the school may use it.</summary>
    public bool Shared { get; private set; }

    public IReadOnlyList<GroupMember> Members => _members;

    public void Set(string name, bool shared, IReadOnlyCollection<PersonId> students)
    {
        (Name, Shared) = (name, shared);
        _members.RemoveAll(member => !students.Contains(member.StudentId));
        _members.AddRange(students.Distinct().Where(student => _members.All(member => member.StudentId != student)).Select(student => new GroupMember(student)));
    }

    /// <summary>Whether someone may send its students.</summary>
    public bool IsFor(Actor actor) => actor.Can(PassPermissions.Answer) && (Shared || OwnerId == actor.Seat);

    /// <summary>Whether someone may change or delete it: its owner, and of a shared one whoever answers for the whole school.</summary>
    public bool IsOf(Actor actor) => IsFor(actor) && (OwnerId == actor.Seat || actor.Can(PassPermissions.AnswerAny));
}

internal sealed record GroupMember(PersonId StudentId);
