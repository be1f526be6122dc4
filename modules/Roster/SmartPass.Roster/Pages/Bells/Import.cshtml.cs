using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Export;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells.Files;

namespace SmartPass.Roster.Pages.Bells;

/// <summary>Files are looked at first: which schools they name, then what would come in and what is wrong, and only then do they come in. They travel in the form, so nothing is kept between the steps.</summary>
[RequirePermission(RosterPermissions.EditSchedules)]
internal sealed class ImportModel(SchoolBells bells, ImportBells import) : PageModel
{
    [BindProperty]
    public IFormFile? PeriodsFile { get; set; }

    [BindProperty]
    public IFormFile? CalendarFile { get; set; }

    [BindProperty]
    public string? Periods { get; set; }

    [BindProperty]
    public string? Calendar { get; set; }

    [BindProperty]
    public List<string> Picked { get; set; } = [];

    public IReadOnlyList<SchoolInFile> Schools { get; private set; } = [];

    public BellRead? Read { get; private set; }

    public bool HasSchedule { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => HasSchedule = (await bells.Book(stop)).Ids.Count > 0;

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        if (PeriodsFile?.Length > CsvFile.MostBytes || CalendarFile?.Length > CsvFile.MostBytes)
        {
            return await Wrong("This file is too large for a bell schedule. Choose the CSV with the periods or the calendar.", stop);
        }

        Periods = await UploadedText.Read(PeriodsFile, stop) ?? Periods;
        Calendar = await UploadedText.Read(CalendarFile, stop) ?? Calendar;
        ModelState.Remove(nameof(Periods));
        ModelState.Remove(nameof(Calendar));
        if (string.IsNullOrWhiteSpace(Periods) && string.IsNullOrWhiteSpace(Calendar))
        {
            return await Wrong("Choose a file with periods, with a calendar, or both.", stop);
        }

        var files = new BellFiles(Blank(Periods), Blank(Calendar));
        Schools = files.Schools();
        if (Schools.Count > 1 && Picked.Count == 0)
        {
            return step is null ? Page() : await Wrong("Pick the school these bells are for.", stop);
        }

        if (step != "import")
        {
            Read = files.Read(Picked, [.. (await bells.Book(stop)).Ids.Keys]);
            return Read.HasErrors ? this.Again() : Page();
        }

        switch (await import.Do(files, Picked, stop))
        {
            case ImportBellsOutcome.Imported(var days, var dates, var findings):
                var left = findings.Count(finding => finding.Kind == BellFindingKind.LeftOut);
                return this.GoTo("/schedules", days + dates == 0
                    ? "Everything in the files was here already. Nothing was changed."
                    : $"{CountWords.Count(days, "day type")} and {CountWords.Count(dates, "part")} of the calendar came in{(left > 0 ? $"; {CountWords.Count(left, "row was", "rows were")} left out" : "")}.");
            case ImportBellsOutcome.Refused(var wrong):
                Read = new BellRead([], null, wrong);
                return this.Again();
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> Wrong(string message, CancellationToken stop)
    {
        await OnGetAsync(stop);
        ModelState.AddModelError("files", message);
        return this.Again();
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
