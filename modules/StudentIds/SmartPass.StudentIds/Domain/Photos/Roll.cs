using SmartPass.Roster.Contracts;

namespace SmartPass.StudentIds.Domain.Photos;

/// <summary>The people of a school by what pictures and lists call them. A number is taken as it is written: leading zeros are part of it.</summary>
internal sealed class Roll(IReadOnlyCollection<PersonFacts> people)
{
    private readonly ILookup<string, PersonFacts> _numbers = By(people, person => person.Number);
    private readonly ILookup<string, PersonFacts> _userNames = By(people, person => person.UserName);
    private readonly ILookup<string, PersonFacts> _emails = By(people, person => person.Email);

    public IReadOnlyList<PersonFacts> Find(string path, PhotoList? list) =>
        list?.Of(path) is { } key ? Find(key) : [.. _numbers[PictureName.Stem(path)]];

    private IReadOnlyList<PersonFacts> Find(PersonKey key) =>
        [.. key.Number is { } number ? _numbers[number] : key.UserName is { } user ? _userNames[user] : _emails[key.Email!]];

    private static ILookup<string, PersonFacts> By(IEnumerable<PersonFacts> people, Func<PersonFacts, string?> name) =>
        people.DistinctBy(person => person.Id).Where(person => !string.IsNullOrWhiteSpace(name(person))).ToLookup(person => name(person)!.Trim(), StringComparer.OrdinalIgnoreCase);
}
