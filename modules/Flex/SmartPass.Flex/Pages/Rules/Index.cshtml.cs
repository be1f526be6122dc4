using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Rules;

/// <summary>The school's rules for Flex in plain words, and the form to change them.</summary>
[RequirePermission(FlexPermissions.Manage)]
internal sealed class IndexModel(FlexRulesReader reader, SetFlexRules set, CurrentSchool school, CurrentActor actor) : PageModel
{
    [BindProperty]
    public FlexRulesForm Rules { get; set; } = new();

    /// <summary>What holds now, whatever is being typed.</summary>
    public IReadOnlyList<string> Holds { get; private set; } = [];

    public FlexLinks Links { get; } = new(school);

    public FlexTabs Tabs => new(Links, actor.Actor, Links.Rules);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var settings = await reader.Read(stop);
        (Rules, Holds) = (FlexRulesForm.Of(settings), FlexRuleWords.Of(settings));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        ModelState.Clear();
        var faults = Rules.Faults().ToList();
        if (faults.Count == 0)
        {
            await set.Set(Rules.Written(), stop);
            return this.GoTo("/flex/rules", "Saved. It counts from the next sign-up on.");
        }

        Holds = FlexRuleWords.Of(await reader.Read(stop));
        foreach (var (field, message) in faults)
        {
            ModelState.AddModelError($"{nameof(Rules)}.{field}", message);
        }

        ViewData["Focus"] = faults[0].Field;
        return this.Again();
    }
}
