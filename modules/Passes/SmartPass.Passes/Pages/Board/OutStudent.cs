using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>A student who is out, as the board and the roll show them.</summary>
/// <param name="Card">The pass.</param>
/// <param name="Teachers">Who teaches the class that misses the student, and where they left another room than its own, the staff of that.</param>
/// <param name="Urgent">Whether the pass is urgent.</param>
/// <param name="Forgotten">Whether it is overtime for so long that it no longer holds a place.</param>
/// <param name="Badges">What else is worth knowing at a glance.</param>
internal sealed record OutStudent(PassCard Card, IReadOnlyList<PersonFacts> Teachers, bool Urgent, bool Forgotten, IReadOnlyList<string> Badges)
{
    public static OutStudent Of(Pass pass, PassCard card, IReadOnlyList<PersonFacts> teachers, DateTimeOffset now) =>
        new(card, teachers, pass.Urgent, now >= pass.ForgottenAt, [.. BadgesOf(pass)]);

    /// <summary>All that a search looks through.</summary>
    public string Searched => $"{Card.Student.Name} {Card.Student.Number} {Card.From.Name} {Card.To.Name} {TeacherNames}";

    public string TeacherNames => string.Join(", ", Teachers.Select(teacher => teacher.Name));

    private static IEnumerable<string> BadgesOf(Pass pass)
    {
        foreach (var badge in pass.Overridden.Select(rule => RuleTable.Of(rule).Badge).Distinct())
        {
            yield return badge;
        }

        if (pass.OtherOrigin)
        {
            yield return "Other origin";
        }

        if (pass.Stops.Count > 1)
        {
            yield return $"Stop {pass.Stops.Count(stop => stop.LeftAt is not null) + 1} of {pass.Stops.Count}";
        }
    }
}
