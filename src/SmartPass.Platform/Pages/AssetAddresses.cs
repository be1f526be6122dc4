using System.Collections.Frozen;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace SmartPass.Platform.Pages;

/// <summary>Addresses of style sheets, scripts and icons that name their content: a browser keeps what is there for a year, where it would ask after each of thirty on every page.</summary>
public sealed class AssetAddresses(EndpointDataSource endpoints)
{
    private readonly Lazy<FrozenDictionary<string, string>> _named = new(() => Read(endpoints));

    /// <param name="path">As it is written: <c>/css/base.css</c>. One that is not known is its own address.</param>
    public string Of(string path) => _named.Value.GetValueOrDefault(path, path);

    private static FrozenDictionary<string, string> Read(EndpointDataSource endpoints)
    {
        var named = new Dictionary<string, string>();
        foreach (var asset in endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>()).OfType<StaticAssetDescriptor>())
        {
            if (asset.Properties.FirstOrDefault(property => property.Name == "label") is { } written)
            {
                named["/" + written.Value] = "/" + asset.Route;
            }
        }

        return named.ToFrozenDictionary();
    }
}
