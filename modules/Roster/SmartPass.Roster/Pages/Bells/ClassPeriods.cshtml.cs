using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells.Files;

namespace SmartPass.Roster.Pages.Bells;

[RequirePermission(RosterPermissions.EditSchedules)]
internal sealed class ClassPeriodsModel(ClassesForStaff classes, FillInClasses fillIn) : PageModel
{
    public const int PageSize = 50;
    private const int Longest = 100;

    /// <summary>Words looked for in title, code and teachers.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>All classes, not only those that lack something.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    [BindProperty]
    public List<TypedPeriods> Lines { get; set; } = [];

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<ClassForStaff> Found { get; private set; } = [];

    public IReadOnlyList<ClassForStaff> Shown { get; private set; } = [];

    public int Total { get; private set; }

    public int Lacking { get; private set; }

    public IReadOnlyList<BellFinding> Findings { get; private set; } = [];

    public int Pages => Math.Max(1, (Found.Count + PageSize - 1) / PageSize);

    public async Task OnGetAsync(CancellationToken stop) => Show(await classes.All(stop));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var all = await classes.All(stop);
        var byId = all.ToDictionary(each => each.Id);
        List<ClassFilledIn> changed = [];
        for (var row = 0; row < Lines.Count; row++)
        {
            var line = Lines[row];
            Check(row, line);
            if (byId.TryGetValue(line.Id, out var known) && (known.Periods ?? "") != (line.Periods?.Trim() ?? ""))
            {
                changed.Add(new ClassFilledIn(line.Id, Blank(line.Periods), null) { LocationStays = true });
            }
        }

        if (!ModelState.IsValid)
        {
            Show(all);
            Shown = [.. Lines.Where(line => byId.ContainsKey(line.Id)).Select(line => byId[line.Id] with { Periods = line.Periods })];
            return this.Again();
        }

        var count = await fillIn.Do(changed, stop);
        return this.GoTo($"/schedules/class-periods{Filter(Number)}", count == 0 ? "Nothing was changed." : $"{CountWords.Count(count, "class is", "classes are")} saved.");
    }

    public async Task<IActionResult> OnPostCsvAsync(CancellationToken stop)
    {
        var all = await classes.All(stop);
        if (await UploadedText.Read(Upload, stop) is not { } text)
        {
            ModelState.AddModelError("Upload", "Choose a CSV file of up to 2 MB.");
            Show(all);
            return this.Again();
        }

        var read = ClassPeriodRows.Read(text, all);
        Findings = read.Findings;
        if (read.HasErrors || (read.Filled.Count == 0 && read.Findings.Count > 0))
        {
            Show(all);
            return this.Again();
        }

        var count = await fillIn.Do(read.Filled, stop);
        var left = read.Findings.Select(finding => $"line {finding.Line}: {finding.Message}").ToArray();
        return this.GoTo("/schedules/class-periods", $"{CountWords.Count(count, "class is", "classes are")} filled in.{(left.Length == 0 ? "" : $" Left out: {string.Join(" ", left.Take(5))}{(left.Length > 5 ? $" And {left.Length - 5} more." : "")}")}");
    }

    /// <summary>The query of this list at a page of it.</summary>
    public string Filter(int page)
    {
        var query = new QueryString();
        query = string.IsNullOrWhiteSpace(Text) ? query : query.Add("q", Text);
        query = All ? query.Add("All", "true") : query;
        return (page > 1 ? query.Add("p", page.ToString(null, null)) : query).ToUriComponent();
    }

    private void Check(int row, TypedPeriods line)
    {
        if (line.Periods?.Length > Longest || Domain.Bells.ClassPeriods.Read(line.Periods) is { Unread.Count: > 0 })
        {
            ModelState.AddModelError($"Lines[{row}].Periods", "Write 3, 3-4, or 1(A) 3(B).");
        }
    }

    private void Show(IReadOnlyList<ClassForStaff> all)
    {
        Total = all.Count;
        Lacking = all.Count(each => each.NeedsWork);
        var words = (Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Found = [.. all.Where(each => (All || each.NeedsWork) && words.All(word => $"{each.Title} {each.Code} {each.Teachers} {each.SourcedId}".Contains(word, StringComparison.OrdinalIgnoreCase)))];
        Number = Math.Clamp(Number, 1, Pages);
        Shown = [.. Found.Skip((Number - 1) * PageSize).Take(PageSize)];
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>The periods of one class as typed.</summary>
internal sealed class TypedPeriods
{
    public ClassId Id { get; set; }

    public string? Periods { get; set; }
}
