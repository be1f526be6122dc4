using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Domain.Design;

/// <summary>The rules that a school has set.</summary>
internal sealed class KeptIdRules : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    public bool PinWithPrintedCards { get; private set; }

    public IdRules Rules => new(PinWithPrintedCards);

    public void Set(IdRules rules) => PinWithPrintedCards = rules.PinWithPrintedCards;
}
