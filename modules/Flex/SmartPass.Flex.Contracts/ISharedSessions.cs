using SmartPass.Kernel;

namespace SmartPass.Flex.Contracts;

/// <summary>Where students will be together, for those who must know.</summary>
public interface ISharedSessions
{
    /// <summary>The coming sessions of a school in which two or more of these students have a seat in the same activity, by their begin.</summary>
    Task<IReadOnlyList<SharedSession>> Of(SchoolId school, IReadOnlyCollection<PersonId> students, CancellationToken stop = default);
}

/// <summary>Students who will be in one activity together.</summary>
/// <param name="Activity">The activity in its session.</param>
/// <param name="Title">What it is called.</param>
/// <param name="StartsAt">Instant it begins.</param>
/// <param name="Students">Who of those asked for has a seat in it; at least two.</param>
public sealed record SharedSession(ActivitySessionId Activity, string Title, DateTimeOffset StartsAt, IReadOnlyList<PersonId> Students);
