using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Planned;

[RequirePermission(PassPermissions.Answer)]
internal sealed class StopSeriesModel(PlannedReader reader, MakeSeries series, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SeriesId Id { get; set; }

    public SeriesLine Line { get; private set; } = null!;

    public PassLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Line = (await reader.One(Id, stop))!;
        return Line is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var line = await reader.One(Id, stop);
        return line is not null && await series.Stop(Id, stop) is AnswerOutcome.Done
            ? this.GoTo("/planned", $"It does not come again. What was planned ahead for {line.Student.GivenName} is taken back.")
            : NotFound();
    }
}
