using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Architecture.Tests.Reading;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;

namespace SmartPass.Architecture.Tests;

/// <summary>The school is the first part of the path: one named like an address outside schools would hide it.</summary>
public sealed class SlugTests(RunningHost host)
{
    [Fact]
    public void No_school_can_take_the_first_part_of_an_address_outside_schools()
    {
        var isGood = House.Inside("Roster").GetType("SmartPass.Roster.Domain.Schools.Slug", throwOnError: true)!.GetMethod("IsGood", BindingFlags.Public | BindingFlags.Static)!;
        Assert.True((bool)isGood.Invoke(null, ["lincoln-high"])!);
        Assert.Empty(Outside().Where(part => part.Length > 0 && (bool)isGood.Invoke(null, [part])!).Select(part => part));
    }

    private IEnumerable<string> Outside()
    {
        var catalogue = host.Services.GetRequiredService<PermissionCatalogue>();
        return host.Endpoints
            .Where(one => one.Metadata.GetMetadata<IAllowAnonymous>() is not null
                || one.Metadata.GetMetadata<RequirePermissionAttribute>() is not { } right || catalogue.ReachOf(right.Permissions[0]) == PermissionReach.District)
            .Select(one => one.RoutePattern.RawText!.TrimStart('/').Split('/')[0])
            .Distinct();
    }
}
