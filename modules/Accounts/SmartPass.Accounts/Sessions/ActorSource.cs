using System.Security.Claims;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Sessions;

internal sealed class ActorSource(Standings standings, ISchoolDirectory schools, TimeProvider clock) : IActorSource
{
    public async ValueTask<Actor?> Of(ClaimsPrincipal user, School? school, CancellationToken stop = default) =>
        SessionClaims.PersonOf(user) is { } person
        && await standings.Of(person, stop) is { } standing
        && SessionClaims.Holds(user, standing, clock.GetUtcNow())
            ? await standings.ActorOf(person, school?.Id, stop)
            : null;

    public async ValueTask<IReadOnlyList<School>> SchoolsOf(ClaimsPrincipal user, CancellationToken stop = default)
    {
        if (SessionClaims.PersonOf(user) is not { } person || await standings.Of(person, stop) is not { } standing || !SessionClaims.Holds(user, standing, clock.GetUtcNow()))
        {
            return [];
        }

        if (standing.Cover is { } cover)
        {
            return [cover.School];
        }

        return [.. standing.Schools.Select(schools.ById).OfType<School>().OrderBy(school => school.Name, StringComparer.CurrentCulture)];
    }
}
