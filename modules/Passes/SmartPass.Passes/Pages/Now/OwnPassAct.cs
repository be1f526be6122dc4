using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>An address that a student's own screen posts to; who opens it as a page is shown that screen.</summary>
internal abstract class OwnPassAct : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PassId Id { get; set; }

    public IActionResult OnGet() => LocalRedirect($"{Request.PathBase}/now");
}
