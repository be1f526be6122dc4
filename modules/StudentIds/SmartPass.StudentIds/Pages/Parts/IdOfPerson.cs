using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Parts;

/// <param name="Person">Whose ID.</param>
/// <param name="Card">The valid card; null for none yet.</param>
/// <param name="Since">When it was issued.</param>
/// <param name="Printed">When it was printed last, and by whom; null for never.</param>
/// <param name="HasPhoto">Whether there is a photo.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record IdOfPerson(PersonFacts Person, Card? Card, string Since, string? Printed, bool HasPhoto, IdLinks Links);
