using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Flex.Contracts;

/// <summary>One session: a flex period on a date.</summary>
public readonly record struct SessionId(long Value) : IId<SessionId>
{
    /// <inheritdoc />
    public static SessionId From(long value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
