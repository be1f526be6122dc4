using SmartPass.Flex.Domain;

namespace SmartPass.Flex.Pages.Week;

/// <summary>What is typed to call off a session.</summary>
internal sealed class CallOffForm
{
    public const string Everyone = "all", Some = "some";

    public string? Why { get; set; }

    /// <summary>"all" or "some".</summary>
    public string? Whom { get; set; } = Everyone;

    public List<string> Grades { get; set; } = [];

    public static CallOffForm Of(FlexSession session) => new()
    {
        Why = session.CalledOff, Whom = session.CalledOffGrades.Count > 0 ? Some : Everyone, Grades = [.. session.CalledOffGrades],
    };

    /// <summary>What is wrong with it, each with its box, in the order of the form.</summary>
    public IEnumerable<(string Field, string Message)> Faults(IReadOnlyList<string> known)
    {
        if (string.IsNullOrWhiteSpace(Why) || Why.Trim().Length > FlexSession.LongestReason)
        {
            yield return (nameof(Why), $"Say why in at most {FlexSession.LongestReason} characters. Students read it.");
        }

        if (Whom == Some && Off(known).Count == 0)
        {
            yield return (nameof(Grades), "Choose at least one grade, or call it off for everyone.");
        }
    }

    /// <summary>For which grades; none for everyone.</summary>
    public IReadOnlyList<string> Off(IReadOnlyList<string> known) => Whom == Some ? [.. known.Where(Grades.Contains)] : [];
}
