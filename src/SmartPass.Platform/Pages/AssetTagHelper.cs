using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SmartPass.Platform.Pages;

/// <summary>Style sheets, scripts and the page's icon are written by their plain address and asked for by the one that names their content.</summary>
[HtmlTargetElement("link", Attributes = "[rel=stylesheet]", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("link", Attributes = "[rel=icon]", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("script", Attributes = "src")]
public sealed class AssetTagHelper(AssetAddresses assets) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = output.TagName == "link" ? "href" : "src";
        if (output.Attributes[name]?.Value.ToString() is { } path)
        {
            output.Attributes.SetAttribute(name, assets.Of(path));
        }
    }
}
