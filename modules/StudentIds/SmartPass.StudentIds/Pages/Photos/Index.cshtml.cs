using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Photos;

[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class IndexModel(PhotosReader reader, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Grade { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Staff { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Missing { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IdLinks Links { get; } = new(school);

    public PhotosView Found { get; private set; } = null!;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrEmpty(Grade) || Missing;

    public string Who => Staff ? "staff" : "students";

    public async Task OnGetAsync(CancellationToken stop) => Found = await reader.Read(school.Id, new PhotosFilter(Text, Staff ? null : Grade, Staff, Missing, Number), stop);

    public Dictionary<string, string> Route(int to) => new Dictionary<string, string?>
    {
        ["q"] = Text,
        ["grade"] = Grade,
        ["staff"] = Staff ? "true" : null,
        ["missing"] = Missing ? "true" : null,
        ["p"] = to > 1 ? $"{to}" : null,
    }.Where(part => !string.IsNullOrEmpty(part.Value)).ToDictionary(part => part.Key, part => part.Value!);
}
