using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Pages.Picking;

/// <summary>Answers the search of a picker as one types.</summary>
[RequirePermission(RosterPermissions.SeePeople)]
internal sealed class FindModel(IStudentPicker picker) : PageModel
{
    [BindProperty(SupportsGet = true, Name = $"{StudentsForm.Prefix}.{nameof(StudentsForm.Text)}")]
    public string? Text { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) =>
        Partial("/Areas/Roster/Pages/Picking/_Found.cshtml", (Text, string.IsNullOrWhiteSpace(Text) ? null : await picker.Matching(Text, stop)));
}
