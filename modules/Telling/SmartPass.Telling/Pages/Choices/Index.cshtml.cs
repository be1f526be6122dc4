using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Telling.Acts;
using SmartPass.Telling.Contracts;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Pages.Choices;

[RequirePermission(TellingPermissions.BeTold)]
internal sealed class IndexModel(ChoicesReader reader, Choose choose) : PageModel
{
    public ChoicesView View { get; private set; } = null!;

    [BindProperty]
    public List<string> Screen { get; set; } = [];

    [BindProperty]
    public List<string> Sound { get; set; } = [];

    [BindProperty]
    public List<string> Browser { get; set; } = [];

    [BindProperty]
    public List<string> Email { get; set; } = [];

    public string AboutMail => View switch
    {
        { MailIsOn: false } => "Your district has not set up email, so nothing is sent by email.",
        { Address: null } => "No email address of yours is on record, so nothing is sent by email. The school office can have it added.",
        _ => $"Emails go to {View.Address}. They name students and places, and no reasons.",
    };

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var view = await reader.Read(stop);
        // Where no mail can be sent the boxes cannot be ticked; what was chosen before stays for when it can.
        await choose.Set(view.Rows.ToDictionary(row => row.Kind, row => new Ways(
            Screen.Contains(row.Kind.ToString()), Sound.Contains(row.Kind.ToString()), Browser.Contains(row.Kind.ToString()),
            view.CanMail ? Email.Contains(row.Kind.ToString()) : row.Ways.Email)), stop);
        return this.GoTo("/notices/choices", "Saved.");
    }
}
