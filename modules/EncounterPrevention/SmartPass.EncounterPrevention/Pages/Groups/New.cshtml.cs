using Microsoft.AspNetCore.Mvc;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Groups;

[RequirePermission(EncounterPermissions.Manage)]
internal sealed class NewModel(SaveGroup save, MembersReader members, CurrentSchool school) : GroupPage(save, members, school)
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

        return Fill("name", stop);
    }

    /// <summary>Answers the search of both forms as one types.</summary>
    public async Task<IActionResult> OnGetFindAsync(CancellationToken stop)
    {
        var text = Request.Query[$"{MembersView.Prefix}.{nameof(MembersForm.Text)}"].ToString();
        return Partial("Groups/_Found", (text, await Members.Matching(text, stop)));
    }

    public Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => Post(null, step, stop);
}
