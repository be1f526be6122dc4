using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Data.Bells;

namespace SmartPass.Roster.Pages.People;

[RequirePermission(RosterPermissions.SeePeople)]
internal sealed class PersonModel(PeopleReader reader, ClassReader classes, CurrentSchool school, TimeProvider clock) : PageModel
{
    public PersonDetails Person { get; private set; } = null!;

    /// <summary>Classes that have not ended for this person, by period as staff filled it in, else as the roster has it.</summary>
    public IReadOnlyList<ClassWithMeeting> Classes { get; private set; } = [];

    /// <summary>The other teachers of classes this person teaches.</summary>
    public bool HasColleagues => Classes.Any(each => Teachers(each).Any());

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
        var current = person.Classes.Where(line => line.EndsBefore is not { } end || end > Today).Select(line => line.Id).Distinct().ToArray();
        Classes = [.. (await classes.Of(current, stop)).OrderBy(each => each.PeriodOrder, StringComparer.Ordinal).ThenBy(each => each.Class.Title, StringComparer.OrdinalIgnoreCase)];
        return Page();
    }

    /// <summary>Who teaches the class beside this person.</summary>
    public IEnumerable<string> Teachers(ClassWithMeeting taught) => Person.Teachers[taught.Class.ClassId].Where(name => name != Person.Facts.Name);

    public static string InWords(Role role) => role switch
    {
        Role.HallMonitor => "Hall monitor",
        Role.DistrictIT => "District IT",
        _ => role.ToString(),
    };
}
