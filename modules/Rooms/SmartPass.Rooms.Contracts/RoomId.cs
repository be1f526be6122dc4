using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Rooms.Contracts;

/// <summary>Any place a pass can start or end.</summary>
public readonly record struct RoomId(long Value) : IId<RoomId>
{
    /// <inheritdoc />
    public static RoomId From(long value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
