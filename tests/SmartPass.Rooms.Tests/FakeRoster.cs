using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests;

/// <summary>The roster as these tests need it: Lincoln's staff, and the classes a test puts in.</summary>
internal sealed class FakeRoster : IPeople, ITimetable
{
    public List<PersonFacts> StaffOfLincoln { get; } = [Lincoln.Osei, Lincoln.Park, Lincoln.Rivera];

    public List<PersonFacts> StudentsOfLincoln { get; } = [Lincoln.Maya, Lincoln.Jordan];

    /// <summary>The bells of any day, at either school.</summary>
    public List<CurrentSlot> Bells { get; } = [];

    public List<ClassFacts> ClassesOfLincoln { get; } = [];

    public static ClassFacts Class(long id, string? location, params PersonFacts[] teachers) =>
        new(new ClassId(id), $"Class {id}", null, location, teachers);

    /// <summary>A period of the day of <see cref="TestWorld.Start"/>, by minutes from that instant.</summary>
    public static CurrentSlot Period(string period, int from, int until) =>
        new($"Period {period}", SlotKind.Class, TestWorld.Start.AddMinutes(from), TestWorld.Start.AddMinutes(until), period);

    public Task<IReadOnlyDictionary<PersonId, PersonFacts>> Of(IReadOnlyCollection<PersonId> ids, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, PersonFacts>>(StaffOfLincoln.Concat(StudentsOfLincoln).Where(person => ids.Contains(person.Id)).ToDictionary(person => person.Id));

    public Task<IReadOnlyList<PersonFacts>> Staff(SchoolId school, string? text = null, int most = int.MaxValue, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyList<PersonFacts>>([.. school == Lincoln.High.Id ? StaffOfLincoln.Where(person => person.Name.Contains(text ?? "", StringComparison.OrdinalIgnoreCase)).Take(most) : []]);

    public Task<IReadOnlyList<ClassFacts>> Classes(SchoolId school, DateOnly date, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyList<ClassFacts>>([.. school == Lincoln.High.Id ? ClassesOfLincoln : []]);

    public Task<IReadOnlyList<PersonFacts>> Students(SchoolId school, string? text = null, int most = int.MaxValue, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyList<PersonFacts>>([.. school == Lincoln.High.Id ? StudentsOfLincoln.Where(person => person.Name.Contains(text ?? "", StringComparison.OrdinalIgnoreCase)).Take(most) : []]);

    public Task<IReadOnlyList<CurrentSlot>> DayOf(SchoolId school, PersonId? person, DateOnly date, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlyList<CurrentSlot>>([.. Bells.Where(slot => Lincoln.High.Date(slot.StartsAt) == date)]);

    public Task<bool> HasBells(SchoolId school, CancellationToken stop = default) => throw Unused();

    public Task<IReadOnlyDictionary<ClassId, IReadOnlyList<PersonId>>> StudentsOf(SchoolId school, IReadOnlyCollection<ClassId> classes, DateOnly date, CancellationToken stop = default) => throw Unused();

    public Task<IReadOnlyList<Affiliation>> AffiliationsOf(PersonId person, CancellationToken stop = default) => throw Unused();

    public Task<PersonId> Add(NewPerson person, IReadOnlyCollection<Affiliation> affiliations, CancellationToken stop = default) => throw Unused();

    public Task<CurrentSlot?> SlotAt(SchoolId school, PersonId? person, DateTimeOffset at, CancellationToken stop = default) => throw Unused();

    public Task<IReadOnlyDictionary<PersonId, Meeting>> MeetingsOf(SchoolId school, IReadOnlyCollection<PersonId> students, DateTimeOffset at, CancellationToken stop = default) => throw Unused();

    public Task<IReadOnlyList<ClassFacts>> ClassesOf(SchoolId school, PersonId student, DateOnly date, CancellationToken stop = default) => throw Unused();

    public Task<IReadOnlyList<ClassFacts>> ClassesTaughtBy(SchoolId school, PersonId staff, DateOnly date, CancellationToken stop = default) => throw Unused();

    public Task<IReadOnlyDictionary<ClassId, ClassFacts>> ClassesOf(IReadOnlyCollection<ClassId> ids, CancellationToken stop = default) => throw Unused();

    private static NotSupportedException Unused() => new("Rooms does not ask this.");
}
