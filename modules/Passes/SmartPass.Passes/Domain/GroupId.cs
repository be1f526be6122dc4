using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Passes.Domain;

internal readonly record struct GroupId(long Value) : IId<GroupId>
{
    public static GroupId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
