using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Starting;

/// <summary>The last of the five steps to a working school: staff can sign in, and at each of their schools an administrator can.</summary>
internal sealed class InviteStaff(AccountsDb db, PeopleAndAccounts people, IPeople roster, ISchoolDirectory schools) : ISetUpStep
{
    private const string Title = "Invite staff";

    public int Order => 50;

    public async Task<SetUpStep> State(CancellationToken stop)
    {
        var invited = new HashSet<PersonId>();
        var withoutAdministrator = new List<School>();
        foreach (var school in schools.All.OrderBy(school => school.Name, StringComparer.CurrentCulture))
        {
            var staff = (await people.Staff(school.Id, stop)).Where(person => person is { HasAccount: true, Disabled: false }).Select(person => person.Person.Id).ToHashSet();
            invited.UnionWith(staff);
            if (staff.Count > 0 && !await HasAdministrator(school.Id, staff, stop))
            {
                withoutAdministrator.Add(school);
            }
        }

        return (invited.Count, withoutAdministrator) switch
        {
            (0, _) => new SetUpStep(Title, "No staff can sign in yet. Print first codes for staff, then for students.", false, schools.All is [var first, ..] ? Accounts(first) : null),
            (_, [var school, .. var more]) => new SetUpStep(Title, $"No administrator yet at {school.Name}{(more.Count == 0 ? "" : $" and {more.Count} more")}. Find someone of its staff and give them the role.", false, Accounts(school)),
            var (count, _) => new SetUpStep(Title, count == 1 ? "One person on staff has an account." : $"{count} people on staff have an account.", true, schools.All is [var first, ..] ? Accounts(first) : null),
        };
    }

    /// <summary>By a role given here, which is quick to see, else by the roster's word.</summary>
    private async Task<bool> HasAdministrator(SchoolId school, HashSet<PersonId> staff, CancellationToken stop)
    {
        var given = await db.Roles.Where(row => row.School == school && row.Role == Role.Administrator).Select(row => row.Person).ToListAsync(stop);
        if (given.Exists(staff.Contains))
        {
            return true;
        }

        foreach (var person in staff)
        {
            if ((await roster.AffiliationsOf(person, stop)).Contains(new Affiliation(school, Role.Administrator)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Accounts(School school) => $"/{school.Slug}/accounts";
}
