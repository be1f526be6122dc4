using Microsoft.AspNetCore.Mvc;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

[RequirePermission(EncounterPermissions.Manage)]
internal sealed class EditModel(GroupReader reader, SaveGroup save, IStudentPicker picker, CurrentSchool school) : GroupPage(save, picker, school)
{
    [BindProperty(SupportsGet = true)]
    public EncounterGroupId Id { get; set; }

    public override string Address => Links.EditGroup(Id);

    public override string Back => Links.Group(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Find(stop) is not { } group)
        {
            return NotFound();
        }

        Group = GroupForm.Of(group);
        foreach (var member in SavedMembers)
        {
            Who.Add(member);
        }

        await Show(stop);
        ViewData["Focus"] = null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => await Find(stop) is null ? NotFound() : await Post(Id, step, stop);

    private async Task<EncounterGroup?> Find(CancellationToken stop)
    {
        var group = await reader.Saved(Id, stop);
        (SavedName, SavedMembers) = (group?.Name, [.. group?.Members.Select(member => member.StudentId) ?? []]);
        return group;
    }
}
