using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Rules;

[RequirePermission(PassPermissions.EditRules)]
internal sealed class IndexModel(RulesReader reader, SetRules set, CurrentSchool school) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Say after how many minutes a request lapses, from 1 to 60.")]
    [Range(1, 60, ErrorMessage = "Choose from 1 to 60 minutes.")]
    public int? LapseMinutes { get; set; }

    [BindProperty, Required(ErrorMessage = "Say after how many minutes of overtime a pass ends, from 1 to 120.")]
    [Range(1, 120, ErrorMessage = "Choose from 1 to 120 minutes.")]
    public int? OvertimeMinutes { get; set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var rules = await reader.OfSchool(school.Id, stop);
        (LapseMinutes, OvertimeMinutes) = (rules.LapseMinutes, rules.OvertimeMinutes);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var settings = (await reader.OfSchool(school.Id, stop)).Settings;
        await set.Set(settings with { LapseMinutes = LapseMinutes!.Value, OvertimeMinutes = OvertimeMinutes!.Value }, stop);
        return this.GoTo("/rules", "Saved. It counts from the next pass on.");
    }
}
