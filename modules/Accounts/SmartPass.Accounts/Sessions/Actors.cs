using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Sessions;

internal sealed class Actors(Standings standings) : IActors
{
    /// <summary>Not those of District IT who have no role at the school: they enter it for its set-up only.</summary>
    public async ValueTask<Actor?> Of(PersonId person, SchoolId school, CancellationToken stop = default) =>
        await standings.Of(person, stop) is { } standing && standing.SignIn is not { Disabled: true } && (standing.Cover is not null || standing.Schools.Contains(school))
            ? await standings.ActorOf(person, school, stop)
            : null;
}
