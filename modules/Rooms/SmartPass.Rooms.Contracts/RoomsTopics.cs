using SmartPass.Kernel;

namespace SmartPass.Rooms.Contracts;

/// <summary>What goes stale when rooms change.</summary>
public static class RoomsTopics
{
    /// <summary>Any room of the school: settings, closing, staff.</summary>
    public static string Of(SchoolId school) => $"rooms:{school}";
}
