using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Exceptions;

[RequirePermission(PassPermissions.EditRules)]
internal sealed class IndexModel(ExceptionsReader reader, IStudentPicker picker) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public ExceptionsView View { get; private set; } = null!;

    public IReadOnlyList<PersonFacts> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        View = await reader.Read(stop);
        Found = await picker.Matching(Text, stop);
    }
}
