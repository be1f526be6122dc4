using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Substitutes;

[RequirePermission(AccountsPermissions.ManageSubstitutes)]
internal sealed class AddModel(AddSubstitute add, PeopleAndAccounts people, SlipTray tray, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PersonId Covers { get; set; }

    [BindProperty, Required(ErrorMessage = "Say the first name."), StringLength(60, ErrorMessage = "Use 60 characters or fewer.")]
    public string GivenName { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Say the last name."), StringLength(60, ErrorMessage = "Use 60 characters or fewer.")]
    public string FamilyName { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Say the first day.")]
    public DateOnly? FirstDay { get; set; }

    [BindProperty]
    public DateOnly? LastDay { get; set; }

    public string CoversName { get; private set; } = "";

    /// <summary>Whoever is not of this school's staff is not there to be covered.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Covers == default)
        {
            context.Result = this.GoTo("/substitutes");
            return;
        }

        if ((await people.Staff(school.Id, HttpContext.RequestAborted)).FirstOrDefault(one => one.Person.Id == Covers) is not { } covered)
        {
            context.Result = NotFound();
            return;
        }

        CoversName = covered.Person.Name;
        await next();
    }

    public IActionResult OnGet()
    {
        FirstDay = school.Required.Date(clock.GetUtcNow());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || FirstDay is not { } first)
        {
            return this.Again();
        }

        switch (await add.Do(new NewSubstitute(GivenName.Trim(), FamilyName.Trim(), Covers, first, LastDay ?? first), school.Required, stop))
        {
            case AddSubstituteOutcome.Added { Slip: { } slip }:
                return this.GoTo($"/substitutes/slips/{tray.Put(actor.Id, school.Id, [slip])}");
            case AddSubstituteOutcome.IsCovered covered:
                ModelState.AddModelError("", $"{covered.By} stands in for {CoversName} then already. Take that day code back first, or choose other days.");
                break;
            case AddSubstituteOutcome.NotThoseDays:
                ModelState.AddModelError(nameof(FirstDay), $"Choose today or later, and at most {AddSubstitute.MostDays} days in a row.");
                break;
            default:
                ModelState.AddModelError("", "Only members of this school’s staff can be covered. Go back and find another.");
                break;
        }

        return this.Again();
    }
}
