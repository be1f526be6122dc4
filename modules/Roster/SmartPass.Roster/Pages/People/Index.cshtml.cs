using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Pages.People;

[RequirePermission(RosterPermissions.SeePeople)]
internal sealed class IndexModel(PeopleReader reader, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Grade { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Staff { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public PeoplePage Found { get; private set; } = null!;

    public IReadOnlyList<string> Grades { get; private set; } = [];

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrEmpty(Grade);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Found = await reader.Find(school.Id, new PeopleQuery(Text, Staff ? null : Grade, Staff, Number), stop);
        Grades = Staff ? [] : await reader.Grades(school.Id, stop);
    }

    public Dictionary<string, string> Route(int page) => new Dictionary<string, string?>
    {
        ["q"] = Text,
        ["grade"] = Grade,
        ["staff"] = Staff ? "true" : null,
        ["p"] = page > 1 ? $"{page}" : null,
    }.Where(part => !string.IsNullOrEmpty(part.Value)).ToDictionary(part => part.Key, part => part.Value!);
}
