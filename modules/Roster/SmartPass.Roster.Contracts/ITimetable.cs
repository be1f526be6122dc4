using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>Where the roster and the bell schedule expect people to be. The current period is a function of school, person and instant: two lunch waves have the same period at different times.</summary>
public interface ITimetable
{
    /// <summary>The slot of the school's day at an instant for everyone alike, or for one person where their lunch wave or grade has a slot of its own; null on a day without school and outside the school day.</summary>
    Task<CurrentSlot?> SlotAt(SchoolId school, PersonId? person, DateTimeOffset at, CancellationToken stop = default);

    /// <summary>The slots of a date in their order, for everyone alike or for one person; empty on a day without school.</summary>
    Task<IReadOnlyList<CurrentSlot>> DayOf(SchoolId school, PersonId? person, DateOnly date, CancellationToken stop = default);

    /// <summary>Whether the school has told its bells at all: without them no day can be told from a day without school.</summary>
    Task<bool> HasBells(SchoolId school, CancellationToken stop = default);

    /// <summary>The students who attend each of these classes on a date; a class without any is absent.</summary>
    Task<IReadOnlyDictionary<ClassId, IReadOnlyList<PersonId>>> StudentsOf(SchoolId school, IReadOnlyCollection<ClassId> classes, DateOnly date, CancellationToken stop = default);

    /// <summary>The class each of these students is in at an instant. Absent from the answer: students between classes, at lunch, without a class in this period, whose classes have no period known, or of whom two classes in different rooms claim the period alike. At most four queries, whatever the number of students.</summary>
    Task<IReadOnlyDictionary<PersonId, Meeting>> MeetingsOf(SchoolId school, IReadOnlyCollection<PersonId> students, DateTimeOffset at, CancellationToken stop = default);

    /// <summary>The classes a student attends in the term of a date, by title, whatever the hour.</summary>
    Task<IReadOnlyList<ClassFacts>> ClassesOf(SchoolId school, PersonId student, DateOnly date, CancellationToken stop = default);

    /// <summary>The classes a member of staff teaches in the term of a date, by title.</summary>
    Task<IReadOnlyList<ClassFacts>> ClassesTaughtBy(SchoolId school, PersonId staff, DateOnly date, CancellationToken stop = default);

    /// <summary>All classes of a school that run on a date or later, by title: before the first day of term those of the term to come, each with who teaches it then.</summary>
    Task<IReadOnlyList<ClassFacts>> Classes(SchoolId school, DateOnly date, CancellationToken stop = default);

    /// <summary>The classes of these ids, ended ones included, each with who teaches it today; an unknown id is absent.</summary>
    Task<IReadOnlyDictionary<ClassId, ClassFacts>> ClassesOf(IReadOnlyCollection<ClassId> ids, CancellationToken stop = default);
}

/// <summary>The part of the school day that holds at an instant.</summary>
/// <param name="Name">As the school calls it: "Period 3", "Lunch A".</param>
/// <param name="Kind">What is done in it.</param>
/// <param name="StartsAt">Instant it begins for this person, the school's bell offset included; the part before or after lunch where lunch splits a period. "First minutes" rules count from here, also on minimum days.</param>
/// <param name="EndsAt">Instant it ends, not included.</param>
/// <param name="Period">Short name of the period it belongs to, stable over day types ("3", "A"); both slots of a period split by lunch have it. Null for slots that are no period.</param>
public sealed record CurrentSlot(string Name, SlotKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Period);

/// <summary>What a slot of the bell schedule is for.</summary>
public enum SlotKind
{
    /// <summary>A class meets.</summary>
    Class,

    /// <summary>Between two bells, on the way.</summary>
    Passing,

    /// <summary>Lunch.</summary>
    Lunch,

    /// <summary>A break, brunch or nutrition.</summary>
    Break,

    /// <summary>Anything else: announcements, assemblies, testing.</summary>
    Other,
}

/// <summary>A class of the roster.</summary>
/// <param name="Id">The class.</param>
/// <param name="Title">As the roster has it: "Biology 10, section 3".</param>
/// <param name="Periods">Periods it meets in, raw from the roster or as staff filled them in; null where unknown.</param>
/// <param name="Location">Room as the roster writes it ("Rm 125"); null where unknown. Rooms maps it to a room.</param>
/// <param name="Teachers">Its teachers, by family name.</param>
public sealed record ClassFacts(ClassId Id, string Title, string? Periods, string? Location, IReadOnlyList<PersonFacts> Teachers)
{
    /// <summary>"Biology 10 · period 3"; the title alone where the period is unknown.</summary>
    public string TitleAndPeriod => Periods is { Length: > 0 } ? $"{Title} · period {Periods}" : Title;
}

/// <summary>A class that meets at an instant, for one student.</summary>
/// <param name="Class">The class.</param>
/// <param name="Slot">The slot it meets in.</param>
public sealed record Meeting(ClassFacts Class, CurrentSlot Slot);
