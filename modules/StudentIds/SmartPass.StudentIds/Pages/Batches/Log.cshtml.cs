using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Batches;

/// <summary>Whose card was printed when, by whom.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class LogModel(LogReader reader, CurrentSchool school) : PageModel
{
    public const int LongestText = 80;

    private const int MostPages = 10_000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<PrintedLine> Lines { get; private set; } = [];

    public bool HasMore { get; private set; }

    public IdLinks Links { get; } = new(school);

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        Text = Text?[..Math.Min(Text.Length, LongestText)];
        Number = Math.Clamp(Number, 1, MostPages);
        (Lines, HasMore) = await reader.Read(Text, Number, stop);
    }

    public string At(int number) => $"{Links.Log}?q={Uri.EscapeDataString(Text ?? "")}&page-number={number}";
}
