using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;

namespace SmartPass.Platform.Modules;

/// <summary>The front door of a module: all that the host knows of it.</summary>
public abstract class SmartPassModule
{
    public abstract string Name { get; }

    public virtual IReadOnlyList<Permission> Permissions => [];

    public virtual IReadOnlyList<NavigationItem> Navigation => [];

    /// <summary>Paths of style sheets for the module's own screens.</summary>
    public virtual IReadOnlyList<string> StyleSheets => [];

    /// <summary>Paths of scripts that run on every page; those of a single screen stand in its own head.</summary>
    public virtual IReadOnlyList<string> Scripts => [];

    /// <summary>Registers the module's context, acts, readers, sweeps, slot parts and what it plugs into others.</summary>
    public abstract void AddServices(IServiceCollection services);

    /// <summary>Registers what the module adds to the fictional school; called with <c>--demo</c> only, so that without it nothing of the demo is there.</summary>
    public virtual void AddDemo(IServiceCollection services)
    {
    }

    /// <summary>Puts the module's own steps into the way of a request, after the right to a page was checked.</summary>
    public virtual void Use(IApplicationBuilder app)
    {
    }
}

/// <summary>A place in the main navigation, shown to those who hold the permission.</summary>
/// <param name="Title">Short name.</param>
/// <param name="Icon">Name in the icon sprite.</param>
/// <param name="Path">Address within the school or the district.</param>
/// <param name="Order">From left to right.</param>
/// <param name="Permission">Who sees it.</param>
public sealed record NavigationItem(string Title, string Icon, string Path, int Order, string Permission)
{
    /// <summary>Every address that begins so is a part of the place, but where another place says it of a longer one; the path itself where not said.</summary>
    public string Within { get; init; } = Path;

    /// <summary>A key that opens it from every page; null for none.</summary>
    public string? Key { get; init; }

    /// <summary>What one sets there, in a sentence, for a place that stands on the settings page; null for one that stands in the bar.</summary>
    public string? Setting { get; init; }
}
