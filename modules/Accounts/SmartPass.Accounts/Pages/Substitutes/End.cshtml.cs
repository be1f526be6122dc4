using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Substitutes;

/// <summary>Asks before a substitute is sent out.</summary>
[RequirePermission(AccountsPermissions.ManageSubstitutes)]
internal sealed class EndModel(SubstituteReader substitutes, EndSubstitute end, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SubstituteId Id { get; set; }

    public SubstituteRow Row { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if ((await substitutes.Coming(school.Id, HttpContext.RequestAborted)).FirstOrDefault(row => row.Row.Id == Id) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Row = found;
        await next();
    }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await end.Do(Id, stop) is AccessOutcome.Done ? this.GoTo("/substitutes", $"{Row.Name} no longer stands in for {Row.CoversName}.") : NotFound();
}
