using System.Collections.Concurrent;
using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Starting;

/// <summary>The names of those who are in groups, in memory: the rule tells them to who may know, and asks nobody meanwhile.</summary>
internal sealed class KnownNames
{
    private readonly ConcurrentDictionary<PersonId, string> _names = new();

    public void Set(PersonId person, string name) => _names[person] = name;

    public void Forget(PersonId person) => _names.TryRemove(person, out _);

    public string Listed(IEnumerable<PersonId> people) => string.Join(", ", people.Select(person => _names.GetValueOrDefault(person) ?? "a student"));
}
