using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.StudentIds.Domain.Printing;

internal readonly record struct BatchId(long Value) : IId<BatchId>
{
    public static BatchId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
