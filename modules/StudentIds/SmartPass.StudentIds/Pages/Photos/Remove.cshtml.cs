using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Acts.Photos;
using SmartPass.StudentIds.Contracts;

namespace SmartPass.StudentIds.Pages.Photos;

[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class RemoveModel(PhotoReader reader, RemovePhoto remove, CurrentSchool school) : PageModel
{
    public PersonFacts Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(PersonId person, CancellationToken stop) => await Look(person, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(PersonId person, CancellationToken stop) =>
        await Look(person, stop) && await remove.Remove(person, stop) ? this.GoTo($"/ids/photos/{person}", $"The photo of {Person.Name} is gone.") : NotFound();

    private async Task<bool> Look(PersonId person, CancellationToken stop)
    {
        if (await reader.Find(school.Id, person, stop) is not { Photo: not null } view)
        {
            return false;
        }

        Person = view.Person;
        return true;
    }
}
