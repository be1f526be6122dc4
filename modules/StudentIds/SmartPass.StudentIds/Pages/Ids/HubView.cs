using SmartPass.Kernel;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Pages.Ids;

/// <summary>IDs of a school at a glance.</summary>
/// <param name="Someone">By whom the card is shown; null where nobody has one yet.</param>
/// <param name="SomeonesName">Their name.</param>
/// <param name="Students">How many students there are.</param>
/// <param name="Cards">How many of those who are at the school, staff too, have a card.</param>
/// <param name="Photos">How many students have a photo.</param>
/// <param name="Printed">How many students have their present card in print.</param>
/// <param name="IsDesigned">Whether the school has saved a design.</param>
/// <param name="Making">Batches that are being made.</param>
/// <param name="Rules">What kiosks ask.</param>
internal sealed record HubView(PersonId? Someone, string? SomeonesName, int Students, int Cards, int Photos, int Printed, bool IsDesigned, int Making, IdRules Rules);
