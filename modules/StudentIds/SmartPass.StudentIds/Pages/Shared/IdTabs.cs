using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Pages.Shared;

/// <summary>The places of IDs for who runs them.</summary>
/// <param name="Links">Addresses in this school.</param>
/// <param name="Here">Address of the place they are in.</param>
internal sealed record IdTabs(IdLinks Links, string Here)
{
    public IEnumerable<(string Name, string Address)> Places =>
    [
        ("Overview", Links.Hub), ("Student design", Links.Design(CardKind.Student)), ("Staff design", Links.Design(CardKind.Staff)), ("Photos", Links.Photos),
        ("Print", Links.Print), ("Batches", Links.Batches), ("Printers", Links.Printers), ("Refused codes", Links.Refused),
    ];
}
