using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using SmartPass.Kernel;

namespace SmartPass.Platform.Schools;

/// <summary>Tells who a signed-in user is at a school or in the district. Accounts answers, from memory wherever it can.</summary>
public interface IActorSource
{
    /// <summary>The actor there; null where the user has nothing to do with the school, or may no longer sign in.</summary>
    ValueTask<Actor?> Of(ClaimsPrincipal user, School? school, CancellationToken stop = default);

    /// <summary>The actor there as far as it can be told from memory alone, of a session that needs no renewal; null where <see cref="Of"/> must be asked.</summary>
    Actor? Remembered(HttpRequest request, School? school);

    /// <summary>The schools where the user has a role of their own, by name; not those that a district role opens.</summary>
    ValueTask<IReadOnlyList<School>> SchoolsOf(ClaimsPrincipal user, CancellationToken stop = default);
}
