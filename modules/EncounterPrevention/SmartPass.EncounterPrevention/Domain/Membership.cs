using System.Collections.Concurrent;
using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>Who is in which encounter group of one school, held in memory. The one place that knows whether students must not meet. Changed by one writer at a time, read by many.</summary>
internal sealed class Membership
{
    private readonly ConcurrentDictionary<PersonId, Term[]> _terms = new();
    private readonly ConcurrentDictionary<EncounterGroupId, IReadOnlySet<PersonId>> _members = new();

    /// <summary>Takes a group in, or what it has become.</summary>
    public void Set(Term term, IReadOnlyCollection<PersonId> members)
    {
        Remove(term.Group, except: members);
        foreach (var member in members)
        {
            _terms[member] = [.. Others(member, term.Group), term];
        }

        _members[term.Group] = members.ToHashSet();
    }

    public void Remove(EncounterGroupId group) => Remove(group, except: []);

    /// <summary>Of some people those whom a student must not meet on a day, each with the groups that say so.</summary>
    public IReadOnlyList<Clash> ClashesOf(PersonId student, IEnumerable<PersonId> others, DateOnly day)
    {
        var clashes = new List<(PersonId Other, EncounterGroupId Group)>();
        foreach (var term in TermsOf(student))
        {
            if (term.Holds(day) && _members.TryGetValue(term.Group, out var members))
            {
                clashes.AddRange(others.Where(other => other != student && members.Contains(other)).Select(other => (other, term.Group)));
            }
        }

        return [.. clashes.GroupBy(clash => clash.Other, clash => clash.Group).Select(clash => new Clash(clash.Key, [.. clash]))];
    }

    /// <summary>Everyone who is in a group, whether it holds or not.</summary>
    public IReadOnlyCollection<PersonId> Everyone => [.. _terms.Keys];

    private Term[] TermsOf(PersonId student) => _terms.GetValueOrDefault(student) ?? [];

    private Term[] Others(PersonId student, EncounterGroupId group) => Array.FindAll(TermsOf(student), term => term.Group != group);

    private void Remove(EncounterGroupId group, IReadOnlyCollection<PersonId> except)
    {
        foreach (var member in _members.GetValueOrDefault(group) ?? new HashSet<PersonId>())
        {
            if (except.Contains(member))
            {
                continue;
            }

            if (Others(member, group) is { Length: > 0 } left)
            {
                _terms[member] = left;
            }
            else
            {
                _terms.TryRemove(member, out _);
            }
        }

        _members.TryRemove(group, out _);
    }
}

/// <summary>Someone whom a student must not meet.</summary>
/// <param name="Other">Who.</param>
/// <param name="Groups">The groups that both are in.</param>
internal sealed record Clash(PersonId Other, IReadOnlyList<EncounterGroupId> Groups);
