using SmartPass.Flex.Acts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Pages.Roster;

/// <summary>What came of inviting, as one would say it.</summary>
internal static class InviteWords
{
    public static string InWords(this InviteOutcome.Invited done) => (done.Newly.Count, done.Before.Count) switch
    {
        (0, 0) => "Nobody could be invited.",
        (0, var before) => $"{CountWords.Count(before, "student was", "students were")} invited before.",
        (var newly, 0) => $"{CountWords.Count(newly, "student is", "students are")} invited.",
        (var newly, var before) => $"{CountWords.Count(newly, "student is", "students are")} invited, and {CountWords.Count(before, "student was", "students were")} before.",
    };
}
