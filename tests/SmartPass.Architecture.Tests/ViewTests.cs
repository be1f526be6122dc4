using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.Hosting;
using SmartPass.Architecture.Tests.Reading;

namespace SmartPass.Architecture.Tests;

/// <summary>Two libraries with a page of the same path: the second silently answers 404.</summary>
public sealed partial class ViewTests(RunningHost host)
{
    [Fact]
    public void Every_view_of_a_module_is_in_its_area() =>
        Assert.Empty(House.Modules.SelectMany(module => Views(House.Inside(module)).Where(path => !path.StartsWith($"/Areas/{module}/Pages/", StringComparison.Ordinal))));

    [Fact]
    public void No_view_of_the_host_is_in_an_area() =>
        Assert.DoesNotContain(Views(House.Web), path => path.StartsWith("/Areas/", StringComparison.Ordinal));

    [Fact]
    public void No_view_has_the_path_of_another()
    {
        var paths = House.Modules.Select(House.Inside).Append(House.Web).SelectMany(Views).ToList();
        Assert.NotEmpty(paths);
        Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_page_is_served_and_no_address_twice()
    {
        var addresses = host.Pages.Select(page => Hole().Replace(page.AttributeRouteInfo!.Template!, "{}")).ToList();
        Assert.Equal(House.Sources(".cshtml").Count(file => House.Read(file).StartsWith("@page", StringComparison.Ordinal)), addresses.Count);
        Assert.Empty(addresses.GroupBy(address => address, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    private static IEnumerable<string> Views(Assembly assembly) => assembly.GetCustomAttributes<RazorCompiledItemAttribute>().Select(item => item.Identifier);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
