using SmartPass.Kernel;

namespace SmartPass.Roster.OneRoster.Comparing;

/// <summary>Stops a roster that would take out more than a tenth of a school's students, staff or classes, until somebody says a second time that it should: a broken export looks just like that.</summary>
internal static class RemovalBrake
{
    private const double Tenth = 0.1;

    public static IReadOnlyList<BigRemoval> Of(KnownRoster known)
    {
        // Who changes from teacher to counselor stays: it is people that count, not their roles.
        var groups = known.Places
            .GroupBy(place => (place.Key.School, What: place.Key.Role == Role.Student ? "students" : "staff", place.Key.Person))
            .Where(person => person.Any(place => place.Value.Row > 0))
            .Select(person => (person.Key.School, person.Key.What, IsRemoved: person.All(place => place.Value.IsRemoved)))
            .Concat(known.Classes.Values.Where(found => found.IsValid).Select(found => (found.School, What: "classes", found.IsRemoved)))
            .GroupBy(one => (one.School, one.What));
        var names = known.SchoolsById;
        return
        [
            .. groups.Select(group => new BigRemoval(names[group.Key.School].RosterName, group.Key.What, group.Count(one => one.IsRemoved), group.Count()))
                .Where(removal => removal.Removed > removal.Of * Tenth)
                .OrderBy(removal => removal.School, StringComparer.Ordinal).ThenBy(removal => removal.What, StringComparer.Ordinal),
        ];
    }
}

/// <summary>A tenth or more of something at one school would go.</summary>
internal sealed record BigRemoval(string School, string What, int Removed, int Of);
