using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;

namespace SmartPass.StudentIds.Data;

/// <summary>Who belongs to a school and so has an ID there: its students and staff by the roster, and staff who were added by hand, such as hall monitors. Substitutes are there for a day and have none.</summary>
internal sealed class Belonging(IPeople people, IPeopleWithRight rights)
{
    public async Task<IReadOnlyList<PersonId>> Staff(SchoolId school, CancellationToken stop = default) =>
        [.. (await people.Staff(school, stop: stop)).Select(person => person.Id).Concat(await rights.At(school, StudentIdsPermissions.Own, stop)).Distinct()];

    public async Task<bool> Holds(SchoolId school, PersonId person, CancellationToken stop = default) =>
        (await people.AffiliationsOf(person, stop)).Any(at => at.School == school) || (await rights.At(school, StudentIdsPermissions.Own, stop)).Contains(person);
}
