using System.Globalization;

namespace SmartPass.Rooms.Domain;

internal static class RoomOrder
{
    /// <summary>As people sort names: without case, and "Room 9" before "Room 10".</summary>
    public static IComparer<string> ByName { get; } = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);
}
