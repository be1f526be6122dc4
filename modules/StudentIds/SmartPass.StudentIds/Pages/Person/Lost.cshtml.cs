using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Acts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Person;

/// <summary>A card was lost: asks first, then revokes it and issues the next.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class LostModel(CardReader cards, RevokeCard revoke, IPeople people, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PersonId Id { get; set; }

    [BindProperty]
    public RevokedWhy? Why { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    public PersonFacts Person { get; private set; } = null!;

    public Card Card { get; private set; } = null!;

    public IdLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        ModelState.Clear();
        if (Why is not { } why || !Enum.IsDefined(why))
        {
            ModelState.AddModelError(nameof(Why), "Choose why the card is replaced.");
            return this.Again();
        }

        return this.GoTo($"/people/{Id}", await revoke.Revoke(Id, Number ?? "", why, stop) is { } next
            ? $"The old card is refused from now on. {Person.GivenName} has number {next.Issue}; print it when you like."
            : "That card was replaced before. This is the one that is valid.");
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await cards.Valid(Id, stop) is not { } card || (await people.Of([Id], stop)).GetValueOrDefault(Id) is not { } person)
        {
            return false;
        }

        (Card, Person) = (card, person);
        return true;
    }
}
