using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>One flex period.</summary>
internal readonly record struct FlexPeriodId(long Value) : IId<FlexPeriodId>
{
    public static FlexPeriodId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
