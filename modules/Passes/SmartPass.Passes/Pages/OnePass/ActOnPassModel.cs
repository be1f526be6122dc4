using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>An address that something is posted to; who opens it as a page is shown the pass instead.</summary>
internal abstract class ActOnPassModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PassId Id { get; set; }

    public IActionResult OnGet() => LocalRedirect($"{Request.PathBase}/passes/{Id}");
}
