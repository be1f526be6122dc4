using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>Students who must not be in the hallway at the same time (product.md, section 4). Its name, its notes and who is in it are confidential.</summary>
internal sealed class EncounterGroup : ISchoolOwned
{
    public const int LongestName = 80;
    public const int LongestNotes = 2000;
    public const int FewestMembers = 2;
    public const int MostMembers = 400;

    private readonly List<GroupMember> _members = [];

    public EncounterGroupId Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public string Name { get; private set; } = "";

    public string? Notes { get; private set; }

    /// <summary>First school day on which it holds; null from the beginning.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Last school day on which it holds; null for good.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Whether it is switched off without being deleted.</summary>
    public bool Off { get; private set; }

    public required PersonId MadeById { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public IReadOnlyList<GroupMember> Members => _members;

    public Term Term => new(Id, From, Until, Off);

    /// <summary>Makes it what was written; tells what changed, for its history.</summary>
    public IReadOnlyList<ChangeOfGroup> Set(WrittenGroup written)
    {
        List<ChangeOfGroup> changes = [];
        Note(Name != written.Name, GroupChangeKind.Renamed, $"{Name} → {written.Name}");
        Note(Notes != written.Notes, GroupChangeKind.Notes, null);
        Note((From, Until) != (written.From, written.Until), GroupChangeKind.Dates, $"{Dates.InWords(From, Until)} → {Dates.InWords(written.From, written.Until)}");
        (Name, Notes, From, Until) = (written.Name, written.Notes, written.From, written.Until);
        var now = written.Students.Distinct().ToList();
        foreach (var gone in _members.Where(member => !now.Contains(member.StudentId)).ToList())
        {
            _members.Remove(gone);
            changes.Add(new ChangeOfGroup(GroupChangeKind.Removed, null, gone.StudentId));
        }

        foreach (var added in now.Where(student => _members.All(member => member.StudentId != student)).ToList())
        {
            _members.Add(new GroupMember(added));
            changes.Add(new ChangeOfGroup(GroupChangeKind.Added, null, added));
        }

        return changes;

        void Note(bool changed, GroupChangeKind kind, string? words)
        {
            if (changed)
            {
                changes.Add(new ChangeOfGroup(kind, words, null));
            }
        }
    }

    public void Switch(bool off) => Off = off;

    /// <summary>Nothing is kept of these people. Where fewer than two are left it is switched off; tells whether that was so.</summary>
    public bool Forget(IReadOnlyCollection<PersonId> people)
    {
        _members.RemoveAll(member => people.Contains(member.StudentId));
        var switchedOff = !Off && _members.Count < FewestMembers;
        Off |= switchedOff;
        return switchedOff;
    }
}

/// <summary>A student in a group.</summary>
internal sealed record GroupMember(PersonId StudentId);

/// <summary>What a group is to be.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Notes">Why it is there, for those who may know; null for none.</param>
/// <param name="From">First day; null from the beginning.</param>
/// <param name="Until">Last day; null for good.</param>
/// <param name="Students">Who is in it.</param>
internal sealed record WrittenGroup(string Name, string? Notes, DateOnly? From, DateOnly? Until, IReadOnlyCollection<PersonId> Students);
