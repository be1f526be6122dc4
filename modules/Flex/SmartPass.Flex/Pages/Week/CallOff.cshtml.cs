using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Week;

[RequirePermission(FlexPermissions.Manage)]
internal sealed class CallOffModel(SessionReader reader, CallOffSession act, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SessionId Id { get; set; }

    [BindProperty]
    public CallOffForm Off { get; set; } = new();

    public SessionView View { get; private set; } = null!;

    public FlexLinks Links { get; } = new(school);

    public string Back => Links.WeekOf(Weeks.MondayOf(View.Session.Date));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        Off = CallOffForm.Of(View.Session);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        ModelState.Clear();
        foreach (var (field, message) in Off.Faults(View.Grades))
        {
            ModelState.AddModelError($"{nameof(Off)}.{field}", message);
        }

        return ModelState.IsValid ? await CallOff(stop) : this.Again();
    }

    private async Task<IActionResult> CallOff(CancellationToken stop)
    {
        switch (await act.CallOff(Id, Off.Why!.Trim(), Off.Off(View.Grades), stop))
        {
            case OfferOutcome.Saved:
                Notice.Keep(TempData, "done", $"{View.Period} on {View.Session.Date.Long()} is called off.", new NoticeAct("Undo", Links.RestoreSession(Id)));
                return LocalRedirect(Back);
            case OfferOutcome.HasBegun:
                Notice.Keep(TempData, "refused", "That session is over. It stays as it was.");
                return LocalRedirect(Back);
            default:
                return NotFound();
        }
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        var view = await reader.Read(Id, stop);
        View = view!;
        return view is not null;
    }
}
