using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Groups;

[RequirePermission(PassPermissions.Answer)]
internal sealed class EditModel(GroupsReader reader, SaveGroup save, IStudentPicker picker, CurrentSchool school) : GroupPage(save, picker, school)
{
    [BindProperty(SupportsGet = true)]
    public GroupId Id { get; set; }

    public override string Address => Links.Group(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await reader.Own(Id, stop) is not { } group)
        {
            return NotFound();
        }

        (SavedName, Name, Shared) = (group.Name, group.Name, group.Shared);
        foreach (var member in group.Members)
        {
            Who.Add(member.StudentId);
        }

        ViewData["Focus"] = "";
        await Show(null, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        if (await reader.Own(Id, stop) is not { } group)
        {
            return NotFound();
        }

        SavedName = group.Name;
        return await Post(Id, step, stop);
    }
}
