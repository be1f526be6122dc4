using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Flex.Contracts;

/// <summary>One activity in one session: what a student signs up for.</summary>
public readonly record struct ActivitySessionId(long Value) : IId<ActivitySessionId>
{
    /// <inheritdoc />
    public static ActivitySessionId From(long value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
