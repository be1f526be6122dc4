using SmartPass.Kernel;

namespace SmartPass.Accounts.Contracts;

/// <summary>The people of the fictional school, for its one-tap sign-in. Registered only with <c>--demo</c>; without it the page of demo people is not there.</summary>
public interface IDemoPeople
{
    /// <summary>One person or more for each role, in the order to show them.</summary>
    Task<IReadOnlyList<DemoPerson>> All(CancellationToken stop = default);
}

/// <summary>Someone a visitor of the demo may be.</summary>
/// <param name="Person">The person of the roster.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="Role">Role to try out. One the roster cannot give (hall monitor, District IT) is given by the demo chapter of Accounts.</param>
/// <param name="What">What there is to see as this person, in a few words.</param>
public sealed record DemoPerson(PersonId Person, string Name, Role Role, string What)
{
    /// <summary>Number on the ID, as a kiosk asks for it; null where the roster has none.</summary>
    public string? Number { get; init; }

    /// <summary>PIN the demo chapter of Accounts gives, shown to every visitor; null for none.</summary>
    public string? Pin { get; init; }
}
