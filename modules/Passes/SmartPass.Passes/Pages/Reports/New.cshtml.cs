using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Reports;

/// <summary>Reports one student; who comes without one looks for them first.</summary>
[RequirePermission(PassPermissions.Report)]
internal sealed class NewModel(ReportStudent report, StudentFinder students, CurrentSchool school, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PersonId? Student { get; set; }

    [BindProperty(SupportsGet = true)]
    public PassId? Pass { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty, Required(ErrorMessage = "Choose what happened.")]
    [EnumDataType(typeof(ReportReason), ErrorMessage = "Choose what happened.")]
    public ReportReason? Reason { get; set; }

    [BindProperty, StringLength(Report.LongestNote, ErrorMessage = "Keep it under 500 characters.")]
    public string? Note { get; set; }

    /// <summary>Who is reported; null while that is still to be said.</summary>
    public PersonFacts? Who { get; private set; }

    public IReadOnlyList<PersonFacts> Found { get; private set; } = [];

    public PassLinks Links { get; } = new(school);

    /// <summary>Where who looks goes on.</summary>
    public string Back => actor.Can(PassPermissions.SeeBoard) ? "/board" : "/reports";

    public string BackAddress => actor.Can(PassPermissions.SeeBoard) ? Links.Board : Links.Reports;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Student is not { } student)
        {
            Found = await students.Search(Text, stop);
            return Page();
        }

        Who = await students.Find(student, stop);
        return Who is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Student is not { } student || await students.Find(student, stop) is not { } who)
        {
            return NotFound();
        }

        Who = who;
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        switch (await report.Report(student, Reason!.Value, Note, Pass, stop))
        {
            case ReportOutcome.Done:
                return this.GoTo(Back, $"Reported {who.Name}. The administrators are told.");
            case ReportOutcome.Refused refused:
                ModelState.AddModelError(nameof(Note), refused.Because);
                return this.Again();
            default:
                return NotFound();
        }
    }
}
