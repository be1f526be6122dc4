using System.Globalization;

namespace SmartPass.Kernel;

/// <summary>One school of the district. Source: Roster.</summary>
public readonly record struct SchoolId(long Value) : IId<SchoolId>
{
    /// <inheritdoc />
    public static SchoolId From(long value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
