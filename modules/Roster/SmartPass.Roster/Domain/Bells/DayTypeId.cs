using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>A day type of a school.</summary>
internal readonly record struct DayTypeId(long Value) : IId<DayTypeId>
{
    public static DayTypeId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
