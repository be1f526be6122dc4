using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Testing;

/// <summary>Stands in for Roster and Rooms where they are not what is tested: everyone is in Room 214, where Ms. Rivera teaches Biology.</summary>
public sealed class SchoolOfTests : IPeople, IWrittenStudents, IErasedPeople, ITimetable, IRooms
{
    public static readonly ClassId Biology = new(31);

    private readonly HashSet<SchoolId> _schools = [Lincoln.High.Id];

    private readonly Dictionary<PersonId, PersonFacts> _people = new[] { Lincoln.Maya, Lincoln.Jordan, Lincoln.Rivera, Lincoln.Osei, Lincoln.Park }.ToDictionary(person => person.Id);

    private readonly HashSet<PersonId> _erased = [];

    private readonly HashSet<PersonId> _left = [];

    private readonly HashSet<PersonId> _byHand = [];

    public Dictionary<RoomId, RoomFacts> RoomsById { get; } = new[]
    {
        Room(1, "Room 214", RoomKind.Classroom, ApprovalRule.RoomStaff, null, Lincoln.Rivera.Id),
        Room(2, "Restroom 2F", RoomKind.Restroom, ApprovalRule.SelfCheckout, 4),
        Room(3, "Nurse", RoomKind.Nurse, ApprovalRule.CurrentTeacher, null),
        Room(4, "Library", RoomKind.Library, ApprovalRule.RoomStaff, 30, Lincoln.Osei.Id),
        Room(5, "Principal", RoomKind.Office, ApprovalRule.StaffOnly, null),
    }.ToDictionary(room => room.Id);

    public static RoomId Room214 => new(1);

    public static RoomId Restroom => new(2);

    public static RoomId Nurse => new(3);

    public static RoomId Library => new(4);

    public static RoomId Principal => new(5);

    /// <summary>Is a student of the school no more.</summary>
    public void Leave(PersonFacts student) => _left.Add(student.Id);

    /// <summary>Is one again.</summary>
    public void Return(PersonFacts student) => _left.Remove(student.Id);

    /// <summary>Keeps nothing of a person but the number.</summary>
    public void Erase(PersonFacts person)
    {
        _erased.Add(person.Id);
        _people[person.Id] = new PersonFacts(person.Id, "Former", "student", null, null, null, null);
    }

    public Task<IReadOnlySet<PersonId>> Among(IReadOnlyCollection<PersonId> people, CancellationToken stop = default) =>
        Task.FromResult<IReadOnlySet<PersonId>>(people.Where(_erased.Contains).ToHashSet());

    public Task<IReadOnlyCollection<PersonId>> All(CancellationToken stop = default) => Task.FromResult<IReadOnlyCollection<PersonId>>([.. _erased]);

    public CurrentSlot? Slot { get; set; } = new("Period 3", SlotKind.Class, TestWorld.Start.AddMinutes(-20), TestWorld.Start.AddMinutes(30), "3");

    /// <summary>The slot of any instant; without it every instant is in the slot of now.</summary>
    public Func<DateTimeOffset, CurrentSlot>? Bells { get; set; }

    /// <summary>Whether the timetable knows what class students are in.</summary>
    public bool KnowsClasses { get; set; } = true;

    /// <summary>The class a student is in.</summary>
    public Func<PersonId, ClassFacts> ClassOf { get; set; } = _ => BiologyFacts;

    public static ClassFacts BiologyFacts => new(Biology, "Biology", "3", "214", [Lincoln.Rivera]);

    public static RoomFacts Room(long id, string name, RoomKind kind, ApprovalRule approval, int? capacity, params PersonId[] staff) =>
        new(new RoomId(id), Lincoln.High.Id, name, null, kind, "map-pin", null, approval, capacity, 5, TripKind.RoundTrip, null, staff)
        {
            ScheduledApproval = approval == ApprovalRule.StaffOnly ? ApprovalRule.StaffOnly : ApprovalRule.RoomStaff,
        };

    /// <summary>The same rooms answer for another school too.</summary>
    public void AlsoAt(SchoolId school) => _schools.Add(school);

    public void Change(RoomId id, Func<RoomFacts, RoomFacts> how) => RoomsById[id] = how(RoomsById[id]);

    public PersonFacts Add(PersonFacts person) => _people[person.Id] = person;

    /// <summary>Someone whom the roster has nowhere.</summary>
    public void AddByHand(PersonFacts person) => _byHand.Add(Add(person).Id);

    public Task<IReadOnlyDictionary<PersonId, PersonFacts>> Of(IReadOnlyCollection<PersonId> ids, CancellationToken stop = default) =>
        Answer<IReadOnlyDictionary<PersonId, PersonFacts>>(ids.Where(_people.ContainsKey).Distinct().ToDictionary(id => id, id => _people[id]));

    public Task<IReadOnlyList<PersonFacts>> Students(SchoolId school, string? text = null, int most = int.MaxValue, CancellationToken stop = default) =>
        Answer<IReadOnlyList<PersonFacts>>([.. _people.Values.Where(person => person.Grade is not null && !_left.Contains(person.Id) && $"{person.Name} {person.Number}".Contains(text ?? "", StringComparison.OrdinalIgnoreCase))]);

    /// <summary>A line is everyone in whose name or number all its words are.</summary>
    public async Task<IReadOnlyList<PastedLine>> Read(SchoolId school, string? text, CancellationToken stop = default)
    {
        var students = await Students(school, null, int.MaxValue, stop);
        return [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => new PastedLine(line, [.. students.Where(student => Words(line).All(word => $"{student.Name} {student.Number}".Contains(word, StringComparison.OrdinalIgnoreCase)))]))];
    }

    public PersonFacts? Meant(string? typed, IReadOnlyList<PersonFacts> found) => found is [var only] ? only
        : found.Where(student => Words(typed).All(word => Words(student.Name).Any(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)))).ToList() is [var best] ? best : null;

    private static string[] Words(string? text) => (text ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    public Task<IReadOnlyList<PersonFacts>> Staff(SchoolId school, string? text = null, int most = int.MaxValue, CancellationToken stop = default) =>
        Answer<IReadOnlyList<PersonFacts>>([.. _people.Values.Where(person => person.Grade is null && !_byHand.Contains(person.Id))]);

    public Task<IReadOnlyList<Affiliation>> AffiliationsOf(PersonId person, CancellationToken stop = default) =>
        Answer<IReadOnlyList<Affiliation>>(!_byHand.Contains(person) && _people.TryGetValue(person, out var known) ? [new Affiliation(Lincoln.High.Id, known.Grade is null ? Role.Teacher : Role.Student)] : []);

    public Task<PersonId> Add(NewPerson person, IReadOnlyCollection<Affiliation> affiliations, CancellationToken stop = default) =>
        throw new NotSupportedException("The people of the tests are given.");

    public Task<CurrentSlot?> SlotAt(SchoolId school, PersonId? person, DateTimeOffset at, CancellationToken stop = default) => Answer(Bells?.Invoke(at) ?? Slot);

    /// <summary>The slots of any day; without them the day is the slot of now.</summary>
    public Func<DateOnly, IReadOnlyList<CurrentSlot>>? Day { get; set; }

    /// <summary>Students with bells of their own, such as a lunch wave.</summary>
    public Dictionary<PersonId, Func<DateOnly, IReadOnlyList<CurrentSlot>>> OwnDays { get; } = [];

    /// <summary>Whether the school has told its bells.</summary>
    public bool TellsBells { get; set; } = true;

    public Task<bool> HasBells(SchoolId school, CancellationToken stop = default) => Answer(TellsBells);

    /// <summary>Students of Biology.</summary>
    public List<PersonId> InBiology { get; } = [Lincoln.Maya.Id, Lincoln.Jordan.Id];

    public Task<IReadOnlyList<CurrentSlot>> DayOf(SchoolId school, PersonId? person, DateOnly date, CancellationToken stop = default) =>
        Answer((OwnDays.GetValueOrDefault(person ?? default) ?? Day)?.Invoke(date) ?? (Slot is null ? [] : [Slot]));

    public Task<IReadOnlyDictionary<ClassId, IReadOnlyList<PersonId>>> StudentsOf(SchoolId school, IReadOnlyCollection<ClassId> classes, DateOnly date, CancellationToken stop = default) =>
        Answer<IReadOnlyDictionary<ClassId, IReadOnlyList<PersonId>>>(classes.Contains(Biology) ? new Dictionary<ClassId, IReadOnlyList<PersonId>> { [Biology] = InBiology } : []);

    public Task<IReadOnlyDictionary<PersonId, Meeting>> MeetingsOf(SchoolId school, IReadOnlyCollection<PersonId> students, DateTimeOffset at, CancellationToken stop = default) =>
        Answer<IReadOnlyDictionary<PersonId, Meeting>>(KnowsClasses && Slot is not null ? students.ToDictionary(id => id, id => new Meeting(ClassOf(id), Slot)) : []);

    public Task<IReadOnlyList<ClassFacts>> ClassesOf(SchoolId school, PersonId student, DateOnly date, CancellationToken stop = default) =>
        Answer<IReadOnlyList<ClassFacts>>(InBiology.Contains(student) ? [BiologyFacts] : []);

    public Task<IReadOnlyList<ClassFacts>> ClassesTaughtBy(SchoolId school, PersonId staff, DateOnly date, CancellationToken stop = default) =>
        Answer<IReadOnlyList<ClassFacts>>(staff == Lincoln.Rivera.Id ? [BiologyFacts] : []);

    public Task<IReadOnlyList<ClassFacts>> Classes(SchoolId school, DateOnly date, CancellationToken stop = default) => Answer<IReadOnlyList<ClassFacts>>([BiologyFacts]);

    public Task<IReadOnlyDictionary<ClassId, ClassFacts>> ClassesOf(IReadOnlyCollection<ClassId> ids, CancellationToken stop = default) =>
        Answer<IReadOnlyDictionary<ClassId, ClassFacts>>(new Dictionary<ClassId, ClassFacts> { [Biology] = BiologyFacts });

    public Task<IReadOnlyList<RoomFacts>> All(SchoolId school, CancellationToken stop = default) =>
        Answer<IReadOnlyList<RoomFacts>>(_schools.Contains(school) ? [.. RoomsById.Values.OrderBy(room => room.Name).Select(room => room with { School = school })] : []);

    public Task<IReadOnlyDictionary<RoomId, RoomFacts>> Facts(SchoolId school, IReadOnlyCollection<RoomId> ids, CancellationToken stop = default) =>
        Answer<IReadOnlyDictionary<RoomId, RoomFacts>>(ids.Distinct().Where(id => _schools.Contains(school) && RoomsById.ContainsKey(id)).ToDictionary(id => id, id => RoomsById[id] with { School = school }));

    public Task<IReadOnlyDictionary<ClassId, RoomId>> OfClasses(SchoolId school, IReadOnlyCollection<ClassFacts> classes, CancellationToken stop = default) =>
        Answer<IReadOnlyDictionary<ClassId, RoomId>>(classes.ToDictionary(facts => facts.Id, facts => RoomsById.Values.FirstOrDefault(room => room.Number == facts.Location)?.Id ?? Room214));

    private static Task<T> Answer<T>(T value) => Task.FromResult(value);
}
