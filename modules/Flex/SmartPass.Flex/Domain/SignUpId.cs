using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>One sign-up, or the word of staff that has its effect.</summary>
internal readonly record struct SignUpId(long Value) : IId<SignUpId>
{
    public static SignUpId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
