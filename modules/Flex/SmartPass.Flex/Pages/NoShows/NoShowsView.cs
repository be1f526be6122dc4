using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.NoShows;

/// <summary>Students who missed sessions lately.</summary>
/// <param name="Rules">The school's rules: how many days back it counts, and what follows.</param>
/// <param name="Grades">Grades of those who missed any.</param>
/// <param name="Grade">The one that is shown; null for all.</param>
/// <param name="Lines">Who missed most first.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record NoShowsView(RuleSettings Rules, IReadOnlyList<string> Grades, string? Grade, IReadOnlyList<NoShowLine> Lines, FlexLinks Links)
{
    /// <summary>So many stand on the page; the file has all.</summary>
    public const int MostShown = 200;

    public IReadOnlyList<NoShowLine> Shown => [.. Lines.Take(MostShown)];
}

/// <param name="Student">Who.</param>
/// <param name="Missed">What they missed, the latest first.</param>
/// <param name="MaySignUp">Whether they sign up by themselves.</param>
internal sealed record NoShowLine(PersonFacts Student, IReadOnlyList<MissedSession> Missed, bool MaySignUp);

/// <param name="Date">The school's date.</param>
/// <param name="Title">What they were to be in.</param>
internal sealed record MissedSession(DateOnly Date, string Title);
