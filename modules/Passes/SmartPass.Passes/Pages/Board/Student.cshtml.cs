using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Board;

/// <summary>The drawer beside the board; opened by its address it is a page.</summary>
[RequirePermission(PassPermissions.SeeBoard)]
internal sealed class StudentModel(StudentReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PersonId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public StudentView View { get; private set; } = null!;

    public Crumb Crumb => Crumb.From(Back, View.Links) ?? new Crumb(View.Links.Board, "Board");

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Look(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => await Look(stop) ? Partial("_Student", View) : NotFound();

    private async Task<bool> Look(CancellationToken stop)
    {
        if (await reader.Read(Id, stop) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
