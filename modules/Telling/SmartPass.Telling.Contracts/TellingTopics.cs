using SmartPass.Kernel;

namespace SmartPass.Telling.Contracts;

/// <summary>What goes stale when people are told something.</summary>
public static class TellingTopics
{
    /// <summary>What one person was told at one school.</summary>
    public static string Of(SchoolId school, PersonId person) => $"told:{school}:{person}";
}
