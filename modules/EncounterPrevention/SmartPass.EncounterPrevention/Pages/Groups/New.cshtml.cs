using Microsoft.AspNetCore.Mvc;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

[RequirePermission(EncounterPermissions.Manage)]
internal sealed class NewModel(SaveGroup save, IStudentPicker picker, CurrentSchool school) : GroupPage(save, picker, school)
{
    public override string Address => Links.NewGroup;

    public override string Back => Links.Groups;

    /// <param name="student">Someone to begin with.</param>
    /// <param name="stop">Stops the reading.</param>
    public Task OnGetAsync(PersonId? student, CancellationToken stop)
    {
        ModelState.Clear();
        if (student is { } first)
        {
            Who.Add(first);
        }

        return Show(stop);
    }

    public Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => Post(null, step, stop);
}
