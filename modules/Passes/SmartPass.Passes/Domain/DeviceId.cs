using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Passes.Domain;

internal readonly record struct DeviceId(long Value) : IId<DeviceId>
{
    public static DeviceId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
