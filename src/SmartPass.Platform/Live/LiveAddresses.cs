using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;

namespace SmartPass.Platform.Live;

/// <summary>Which right each address asks for that answered a poll before: the next poll is answered without finding its page.</summary>
public sealed class LiveAddresses
{
    private readonly Remembered<LiveAddress> _known = new(most: 10_000);

    public LiveAddress? Find(PathString path) => path.Value is { } text && _known.TryFind(text, out var address) ? address : null;

    /// <summary>Called where the right was checked. An address that asks for anything but one right is never remembered.</summary>
    public void Remember(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata is { } asks
            && asks.GetOrderedMetadata<IAuthorizeData>() is [RequirePermissionAttribute right]
            && asks.GetOrderedMetadata<IAuthorizationRequirementData>().Count == 1
            && asks.GetMetadata<IAllowAnonymous>() is null
            && asks.GetMetadata<AuthorizationPolicy>() is null)
        {
            var path = $"{context.Request.PathBase.Value}{context.Request.Path.Value}";
            _known.Keep(path, new LiveAddress(context.Request.PathBase.Value is { Length: > 1 } school ? school[1..] : null, right.Permissions));
        }
    }
}

/// <param name="School">First part of the path, where it names a school.</param>
/// <param name="Permissions">Any of them opens it.</param>
public sealed record LiveAddress(string? School, IReadOnlyList<string> Permissions)
{
    public bool IsOpenTo(Actor actor)
    {
        // A loop of its own: a poll makes no garbage.
        for (var index = 0; index < Permissions.Count; index++)
        {
            if (actor.Can(Permissions[index]))
            {
                return true;
            }
        }

        return false;
    }
}
