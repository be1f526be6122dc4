using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>One detected overlap.</summary>
internal readonly record struct OverlapId(long Value) : IId<OverlapId>
{
    public static OverlapId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
