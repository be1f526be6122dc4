using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Pages.People;

[RequirePermission(RosterPermissions.SeePeople)]
internal sealed class PersonModel(PeopleReader reader, CurrentSchool school, TimeProvider clock) : PageModel
{
    public PersonDetails Person { get; private set; } = null!;

    public bool IsStaff => Person.Roles.Any(role => role != Role.Student);

    public PersonPage Slot => new(Person.Facts, school.Id, Person.Roles.Contains(Role.Student));

    public DateOnly Today => school.Required.Date(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(PersonId id, CancellationToken stop)
    {
        if (await reader.Find(school.Id, id, Today, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        return Page();
    }

    public static string InWords(Role role) => role switch
    {
        Role.HallMonitor => "Hall monitor",
        Role.DistrictIT => "District IT",
        _ => role.ToString(),
    };
}
