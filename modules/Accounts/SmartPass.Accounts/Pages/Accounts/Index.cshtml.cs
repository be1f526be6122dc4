using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.Accounts;

[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class IndexModel(PeopleAndAccounts people, GiveAccounts give, SlipTray tray, CurrentSchool school, CurrentActor actor) : PageModel
{
    private const int MostFound = 20;

    public string? Text { get; private set; }

    public IReadOnlyList<PersonFacts>? Found { get; private set; }

    public IReadOnlyList<AccountGroup> Groups { get; private set; } = [];

    public int Without => Groups.Sum(group => group.Without);

    public int NeverSignedIn => Groups.Sum(group => group.NeverSignedIn);

    public async Task OnGetAsync(string? q, CancellationToken stop)
    {
        var all = await people.All(school.Id, stop);
        Groups = AccountGroup.Of(all);
        if (!string.IsNullOrWhiteSpace(q))
        {
            Text = q;
            var words = q.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Found = [.. all.Select(one => one.Person).Where(person => words.All(word => $"{person.Name} {person.UserName} {person.Number}".Contains(word, StringComparison.CurrentCultureIgnoreCase))).Take(MostFound)];
        }
    }

    public async Task<IActionResult> OnPostAsync(string whom, CancellationToken stop)
    {
        if (AccountGroup.Read(whom) is not { } to)
        {
            return BadRequest();
        }

        var slips = await give.Do(school.Id, to, stop);
        return slips.Count == 0
            ? this.GoTo("/accounts", "Nobody was waiting for a code that you may give.")
            : this.GoTo($"/accounts/slips/{tray.Put(actor.Id, school.Id, slips)}");
    }
}
