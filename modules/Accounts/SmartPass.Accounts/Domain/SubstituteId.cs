using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Domain;

/// <summary>One time that someone stands in for someone.</summary>
internal readonly record struct SubstituteId(long Value) : IId<SubstituteId>
{
    public static SubstituteId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
