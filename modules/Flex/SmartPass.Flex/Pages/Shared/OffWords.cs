using SmartPass.Flex.Domain;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Shared;

/// <summary>Why and for whom a session is called off.</summary>
internal static class OffWords
{
    /// <summary>"Called off: assembly", "Called off for Grade 9: field trip"; null where it is not called off.</summary>
    public static string? Of(FlexSession session) => session switch
    {
        { CalledOff: null } => null,
        { CalledOffGrades.Count: 0 } => $"Called off: {session.CalledOff}",
        _ => $"Called off for {DayWords.All([.. session.CalledOffGrades.Select(Grades.InWords)])}: {session.CalledOff}",
    };
}
