namespace SmartPass.Rooms.Domain;

/// <summary>The reasons offered as one tap.</summary>
internal static class ClosingReasons
{
    public static IReadOnlyList<string> Quick { get; } = ["flooded", "cleaning", "no supervision", "out of order"];
}
