using System.Collections.Concurrent;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Data.Bells;

/// <summary>What students attend on the date they were last asked for, in memory by the versions of the roster and of the school's bells: every start of a pass asks where its student is. The versions are taken before reading. A class stands here once, however many attend it.</summary>
internal sealed class KnownClasses(Topics topics)
{
    private const int Most = 200_000;

    private readonly ConcurrentDictionary<(SchoolId School, PersonId Student), (ReadAt At, Attendance Attendance)> _students = new();
    private readonly ConcurrentDictionary<ClassId, (ReadAt At, AttendedClass Class)> _classes = new();

    public ReadAt Now(RosterDb db, SchoolId school, DateOnly date) => new(db.Version, topics.Version(RosterTopics.Roster), topics.Version(RosterTopics.Bells(school)), date);

    public Attendance? Find(SchoolId school, PersonId student, ReadAt now) => _students.TryGetValue((school, student), out var known) && known.At == now ? known.Attendance : null;

    public void Keep(SchoolId school, PersonId student, ReadAt at, Attendance attendance)
    {
        if (_students.Count >= Most)
        {
            _students.Clear();
            _classes.Clear();
        }

        _students[(school, student)] = (at, attendance);
    }

    /// <summary>The one that is kept of this class, where it was read at the same versions.</summary>
    public AttendedClass Shared(AttendedClass read, ReadAt at) =>
        _classes.AddOrUpdate(read.Facts.Id, (at, read), (_, kept) => kept.At == at ? kept : (at, read)).Class;

    /// <param name="Valid">The version of the roster that readers see.</param>
    /// <param name="Roster">The version of its topic.</param>
    /// <param name="Bells">The version of the school's bells, with what staff filled in for its classes.</param>
    /// <param name="Date">The date.</param>
    internal readonly record struct ReadAt(long Valid, long Roster, long Bells, DateOnly Date);
}

/// <param name="Classes">The classes, by period.</param>
/// <param name="Grade">The student's grade as the roster codes it.</param>
internal sealed record Attendance(IReadOnlyList<AttendedClass> Classes, string? Grade)
{
    public PlannedClass[] Plans => [.. Classes.Select(each => each.Plan)];
}

/// <param name="Plan">When it meets.</param>
/// <param name="Facts">What it is, with who teaches it on that date.</param>
internal sealed record AttendedClass(PlannedClass Plan, ClassFacts Facts);
