using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using SmartPass.Kernel;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Sessions;

internal sealed class ActorSource(Standings standings, RememberedTickets tickets, ISchoolDirectory schools, TimeProvider clock) : IActorSource
{
    public async ValueTask<Actor?> Of(ClaimsPrincipal user, School? school, CancellationToken stop = default) =>
        SessionClaims.PersonOf(user) is { } person
        && await standings.Of(person, stop) is { } standing
        && SessionClaims.Holds(user, standing, clock.GetUtcNow())
            ? await standings.ActorOf(person, school?.Id, stop)
            : null;

    public Actor? Remembered(HttpRequest request, School? school)
    {
        var now = clock.GetUtcNow();
        return tickets.Find(HostPrefixedCookies.Find(request, SessionCookie.Name)) is { } session && now < session.Until
            && standings.Known(session.Person) is { Standing: { } standing } known && standing.Holds(session.Stamp, session.Id, now)
            ? standings.ActorOf(known, school?.Id)
            : null;
    }

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
