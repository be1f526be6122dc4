using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>One class (section) of the roster: a teacher and students who meet in some periods of a term.</summary>
public readonly record struct ClassId(long Value) : IId<ClassId>
{
    /// <inheritdoc />
    public static ClassId From(long value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
