using Hangfire;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Acts.Printing;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Print;

/// <summary>Whose cards to print and how, beside what that means.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class IndexModel(PrintReader reader, IStudentPicker picker, MakeBatch make, IBackgroundJobClient jobs, CurrentSchool school) : PageModel
{
    [BindProperty]
    public PrintForm Print { get; set; } = PrintForm.Usual();

    [BindProperty]
    public StudentsForm Who { get; set; } = new();

    public PrintView View { get; private set; } = null!;

    public PrintReview? Review { get; private set; }

    public IdLinks Links { get; } = new(school);

    public IdTabs Tabs => new(Links, Links.Print);

    /// <param name="printed">"never" for those whose card was never printed.</param>
    /// <param name="student">Someone to begin with.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task OnGetAsync(string? printed, PersonId? student, CancellationToken stop)
    {
        ModelState.Clear();
        Print = PrintForm.Usual();
        Print.Printed = printed == "never" ? PrintedBefore.Never : PrintedBefore.Whoever;
        if (student is { } one)
        {
            Who.Add(one);
            Print.Whose = Whose.Students;
        }

        await Show(null, stop);
    }

    /// <summary>What the form means, alone, as one chooses. It writes nothing.</summary>
    public async Task<IActionResult> OnPostReviewAsync(CancellationToken stop)
    {
        ModelState.Clear();
        await Show(null, stop);
        return Partial("Print/_Review", this);
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        ModelState.Clear();
        if (step != PrintForm.Make)
        {
            await Show(step, stop);
            ViewData["Focus"] = step == PrintForm.AddClass ? "print-class" : Who.Takes(step) ? View.Students.Focus : null;
            return Page();
        }

        var byName = Print.Whose == Whose.Students;
        View = await reader.View(Print, byName ? await picker.TakeRest(Who, stop: stop) : await picker.Take(Who, null, stop: stop), Print is { Whose: Whose.Classes, Class: not null }, stop);
        var faults = Print.Faults().Select(fault => ($"{nameof(Print)}.{fault.Field}", fault.Message, fault.Field)).ToList();
        if (byName && (View.Students.Unsettled ?? (View.Students.Chosen.Count == 0 ? (StudentsForm.Prefix, "Choose at least one student.", "who") : null)) is var (field, wrong, focus))
        {
            faults.Insert(0, (field, wrong, focus));
        }

        Review = await reader.Review(Print, View, stop);
        if (faults.Count == 0 && Review!.Cards.People.Count is 0 or > Batch.MostCards)
        {
            faults.Add(($"{nameof(Print)}.{nameof(Print.Whose)}", Review.Cards.People.Count == 0 ? "Nobody would be printed. Choose others, or print those with a card too." : $"At most {Batch.MostCards:N0} cards at once. Choose fewer.", nameof(Print.Whose)));
        }

        if (faults.Count > 0)
        {
            faults.ForEach(fault => ModelState.AddModelError(fault.Item1, fault.Item2));
            ViewData["Focus"] = faults[0].Item3;
            return this.Again();
        }

        if (await make.Make(Review!.Cards, Review.Title, Print.Plan(View.Printers.FirstOrDefault(printer => printer.Id == Print.Printer)), stop) is not { } batch)
        {
            return this.Again();
        }

        jobs.Enqueue<BatchJob>(job => job.Run(batch.Value, CancellationToken.None));
        return this.GoTo($"/ids/batches/{batch}");
    }

    private async Task Show(string? step, CancellationToken stop)
    {
        View = await reader.View(Print, await picker.Take(Who, step, stop: stop), step == PrintForm.AddClass, stop);
        Review = await reader.Review(Print, View, stop);
    }
}
