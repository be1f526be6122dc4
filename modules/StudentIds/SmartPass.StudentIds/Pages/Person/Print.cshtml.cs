using Hangfire;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Acts.Printing;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Print;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Person;

/// <summary>Prints one card, for a card printer.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class PrintModel(CardReader cards, BatchChoice choice, MakeBatch make, IBackgroundJobClient jobs, CurrentSchool school) : PageModel
{
    public IActionResult OnGet(PersonId id) => LocalRedirect(new IdLinks(school).Person(id));

    public async Task<IActionResult> OnPostAsync(PersonId id, CancellationToken stop)
    {
        if (await cards.Valid(id, stop) is null)
        {
            return NotFound();
        }

        var chosen = await choice.Find(BatchWish.Of(id), stop);
        if (chosen.People is not [_] || await make.Make(chosen, PrintWords.OfOne, PrintPlan.OnCards(back: true, cropMarks: false), stop) is not { } batch)
        {
            return this.Refused("They are not at this school any more, so there is no card to print.");
        }

        jobs.Enqueue<BatchJob>(job => job.Run(batch.Value, CancellationToken.None));
        var address = new IdLinks(school).Batch(batch);
        if (Request.IsHtmx())
        {
            Response.Headers["HX-Redirect"] = address;
            return new StatusCodeResult(204);
        }

        return LocalRedirect(address);
    }
}
