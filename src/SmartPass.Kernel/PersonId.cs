using System.Globalization;

namespace SmartPass.Kernel;

/// <summary>One person of the district, student or staff, the same in every school they belong to. Source: Roster.</summary>
public readonly record struct PersonId(long Value) : IId<PersonId>
{
    /// <inheritdoc />
    public static PersonId From(long value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
