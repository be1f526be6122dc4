using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.Substitutes;

[RequirePermission(AccountsPermissions.ManageSubstitutes)]
internal sealed class IndexModel(SubstituteReader substitutes, PeopleAndAccounts people, CurrentSchool school, TimeProvider clock) : PageModel
{
    private const int MostFound = 20;

    public string? Text { get; private set; }

    public IReadOnlyList<PersonFacts>? Found { get; private set; }

    public IReadOnlyList<SubstituteRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(string? q, CancellationToken stop)
    {
        Rows = await substitutes.Coming(school.Id, stop);
        if (!string.IsNullOrWhiteSpace(q))
        {
            Text = q;
            var words = q.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Found = [.. (await people.Staff(school.Id, stop)).Select(one => one.Person).Where(person => words.All(word => person.Name.Contains(word, StringComparison.CurrentCultureIgnoreCase))).Take(MostFound)];
        }
    }

    public string When(DateTimeOffset at) => school.Required.Moment(at, clock.GetUtcNow());
}
