using Microsoft.AspNetCore.Authorization;
using SmartPass.Platform.Schools;

namespace SmartPass.Platform.Pages;

/// <summary>The right a page asks for, checked on the server before the page is made. Several names: any of them opens it; all must have the same reach.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequirePermissionAttribute(params string[] permissions) : AuthorizeAttribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public IReadOnlyList<string> Permissions => permissions;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

internal sealed class PermissionHandler(CurrentActor actor) : AuthorizationHandler<RequirePermissionAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequirePermissionAttribute requirement)
    {
        if (requirement.Permissions.Any(actor.Can))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
