using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Passes.Contracts;

/// <summary>One pass, from the moment it is asked for.</summary>
public readonly record struct PassId(long Value) : IId<PassId>
{
    /// <inheritdoc />
    public static PassId From(long value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
