using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Testing;

/// <summary>The small fixed world of the tests: Lincoln High and the people one remembers.</summary>
public static class Lincoln
{
    public static School High { get; } = new(new SchoolId(1), "lincoln-high", "Lincoln High", TimeZoneInfo.FindSystemTimeZoneById("America/Chicago"), 262);

    public static School Roosevelt { get; } = new(new SchoolId(2), "roosevelt", "Roosevelt Middle", TimeZoneInfo.FindSystemTimeZoneById("America/Chicago"), 150);

    public static PersonFacts Maya { get; } = Student(101, "Maya", "Okafor");

    public static PersonFacts Jordan { get; } = Student(102, "Jordan", "Blake");

    public static PersonFacts Rivera { get; } = Staff(201, "Ana", "Rivera");

    public static PersonFacts Osei { get; } = Staff(202, "Kwame", "Osei");

    public static PersonFacts Park { get; } = Staff(203, "Dana", "Park");

    public static PersonFacts Student(long id, string given, string family) => new(new PersonId(id), given, family, "10", $"{id:000000}", $"{given}.{family}".ToLowerInvariant(), null);

    public static PersonFacts Staff(long id, string given, string family) => new(new PersonId(id), given, family, null, null, $"{given}.{family}".ToLowerInvariant(), null);

    /// <summary>Someone as an actor at Lincoln High with these roles and permissions.</summary>
    public static Actor At(PersonFacts person, Role role, params string[] permissions) =>
        new(person.Id, person.Name, High.Id, new HashSet<Role> { role }, permissions.ToHashSet());
}
