using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Exceptions;

/// <summary>What holds for one student in place of the school's rules. Why is not asked.</summary>
[RequirePermission(PassPermissions.EditRules)]
internal sealed class StudentModel(ExceptionsReader reader, StudentFinder students, SetException set, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PersonId Student { get; set; }

    [BindProperty]
    public bool NoLimit { get; set; }

    [BindProperty]
    public string? Daily { get; set; }

    [BindProperty]
    public string? Weekly { get; set; }

    /// <summary>How many times the minutes: "1.5".</summary>
    [BindProperty]
    public string? Times { get; set; }

    public PersonFacts Person { get; private set; } = null!;

    public PassLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        var exception = await reader.Of(Student, stop);
        (NoLimit, Daily, Weekly) = (exception?.NoLimit ?? false, exception?.Daily?.ToString(), exception?.Weekly?.ToString());
        Times = StudentException.Times(exception?.TimeFactor ?? StudentException.LeastFactor);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        var (daily, weekly) = (Number(nameof(Daily), Daily, 50), Number(nameof(Weekly), Weekly, 250));
        var factor = decimal.TryParse(Times?.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var times) && times is >= 1 and <= 3
            ? (int)Math.Round(times * 100)
            : Fault(nameof(Times), "Choose a number from 1 to 3, for instance 1.5.");
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        await set.Set(Person, NoLimit, daily, weekly, factor, stop);
        return this.GoTo("/exceptions", $"Saved for {Person.Name}.");
    }

    private int? Number(string field, string? text, int most) =>
        string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number
        : Fault(field, $"Choose from 0 to {most}, or leave it empty.");

    private int Fault(string field, string message)
    {
        ModelState.AddModelError(field, message);
        return default;
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        Person = (await students.Find(Student, stop))!;
        return Person is not null;
    }
}
