namespace SmartPass.Rooms.Domain;

internal static class Count
{
    /// <summary>"1 room", "12 rooms".</summary>
    public static string Of(int number, string noun) => $"{number:N0} {noun}{(number == 1 ? "" : "s")}";
}
