using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

internal static class MembersOfGroup
{
    /// <summary>The members of a group, by family name.</summary>
    public static IReadOnlyList<PersonFacts> Among(this IReadOnlyDictionary<PersonId, PersonFacts> names, EncounterGroup group) =>
    [
        .. group.Members.Select(member => names.GetValueOrDefault(member.StudentId)).OfType<PersonFacts>()
            .OrderBy(one => one.FamilyName, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.GivenName, StringComparer.OrdinalIgnoreCase),
    ];
}
