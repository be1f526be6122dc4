using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Passes.Domain;

internal readonly record struct SeriesId(long Value) : IId<SeriesId>
{
    public static SeriesId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
