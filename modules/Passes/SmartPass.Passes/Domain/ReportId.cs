using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Passes.Domain;

internal readonly record struct ReportId(long Value) : IId<ReportId>
{
    public static ReportId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
