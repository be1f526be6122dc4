using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>Members of staff to choose from on a student's screen; where a substitute covers one today, it is the substitute who is named.</summary>
internal sealed class StaffChoices(IPeople people, ISubstitutes substitutes, CurrentSchool school)
{
    public async Task<IReadOnlyList<StaffChoice>> Of(IReadOnlyCollection<PersonId> staff, CancellationToken stop = default)
    {
        var covered = await substitutes.CoveredBy(school.Id, stop);
        var names = await people.Of([.. staff.Concat(covered.Values).Distinct()], stop);
        return [.. staff.Distinct().Where(names.ContainsKey).Select(person => covered.TryGetValue(person, out var substitute) && names.TryGetValue(substitute, out var named)
            ? new StaffChoice(person, $"{named.Name} (substitute)")
            : new StaffChoice(person, names[person].Name))];
    }
}

/// <param name="Id">Whose seat it is: the member of staff, also where a substitute covers them.</param>
/// <param name="Name">Who is there today.</param>
internal sealed record StaffChoice(PersonId Id, string Name);
