using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>One activity, or the template of one.</summary>
internal readonly record struct ActivityId(long Value) : IId<ActivityId>
{
    public static ActivityId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
