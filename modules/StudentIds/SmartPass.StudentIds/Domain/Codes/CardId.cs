using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.StudentIds.Domain.Codes;

internal readonly record struct CardId(long Value) : IId<CardId>
{
    public static CardId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
