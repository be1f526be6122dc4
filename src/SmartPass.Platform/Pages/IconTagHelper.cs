using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SmartPass.Platform.Pages;

/// <summary>A line icon from the sprite: <c>&lt;icon name="check" /&gt;</c>. It is decoration; the words beside it carry the meaning.</summary>
[HtmlTargetElement("icon", Attributes = "name")]
public sealed class IconTagHelper(AssetAddresses assets) : TagHelper
{
    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<use href=\"{assets.Of("/lib/icons.svg")}#{Name}\"></use>");
    }
}
