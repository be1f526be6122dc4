using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Pages.Schools;

[RequirePermission(RosterPermissions.ManageRoster)]
internal sealed class EditModel(SchoolsReader reader, EditSchool edit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SchoolId Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Give the school a name.")]
    [StringLength(120, ErrorMessage = "A name has at most 120 characters.")]
    public string Name { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Give the school an address: small letters, digits and hyphens.")]
    public string Slug { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Choose a time zone.")]
    public string Zone { get; set; } = "";

    [BindProperty]
    public int Hue { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await reader.Find(Id, stop) is not { } school)
        {
            return NotFound();
        }

        (Name, Slug, Zone, Hue) = (school.Name, school.Slug, school.Zone, Hues.Nearest(school.Hue));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Slug = Slug?.Trim() ?? "";
        Check();
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        switch (await edit.Do(Id, Name.Trim(), Slug, Zone, Hue, stop))
        {
            case SchoolEdited.Saved:
                return this.GoTo("/district/schools", $"{Name.Trim()} is saved.");
            case SchoolEdited.SlugTaken:
                ModelState.AddModelError(nameof(Slug), "Another school has this address. Choose another.");
                return this.Again();
            case SchoolEdited.NotThere:
                return NotFound();
            default:
                ModelState.AddModelError(nameof(Name), "Give the school a name.");
                return this.Again();
        }
    }

    private void Check()
    {
        if (ModelState.GetFieldValidationState(nameof(Slug)) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid && !Domain.Schools.Slug.IsGood(Slug))
        {
            ModelState.AddModelError(nameof(Slug), "Use 2 to 40 small letters, digits and hyphens between them, and no word that SmartPass uses itself, such as district.");
        }

        if (!Zones.IsKnown(Zone ?? ""))
        {
            ModelState.AddModelError(nameof(Zone), "Choose a time zone from the list.");
        }

        if (!Hues.Named.ContainsKey(Hue))
        {
            ModelState.AddModelError(nameof(Hue), "Choose a color from the list.");
        }
    }
}
