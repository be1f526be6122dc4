using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>One encounter group.</summary>
internal readonly record struct EncounterGroupId(long Value) : IId<EncounterGroupId>
{
    public static EncounterGroupId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
