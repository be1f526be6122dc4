using SmartPass.Kernel;

namespace SmartPass.Passes.Domain;

/// <summary>One member of staff who is asked.</summary>
internal sealed class AskedOf(PersonId staffId)
{
    public PersonId StaffId { get; private init; } = staffId;
}
