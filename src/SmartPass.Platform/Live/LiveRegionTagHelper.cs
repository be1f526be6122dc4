using System.Text.Json;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SmartPass.Platform.Live;

/// <summary>A part of a page that keeps itself up to date: <c>&lt;live-region id src stamp&gt;</c> around the very markup the address in <c>src</c> answers with.</summary>
[HtmlTargetElement("live-region", Attributes = "id,src,stamp")]
public sealed class LiveRegionTagHelper : TagHelper
{
    public required string Src { get; set; }

    public required string Stamp { get; set; }

    /// <summary>When what is shown changes by the clock alone, such as at a bell: the region is then read again whatever its stamp.</summary>
    public DateTimeOffset? StaleAt { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("data-live", "");
        if (StaleAt is { } at)
        {
            output.Attributes.SetAttribute("data-stale-at", at.ToUnixTimeMilliseconds());
        }

        output.Attributes.SetAttribute("hx-get", Src);
        output.Attributes.SetAttribute("hx-vals", JsonSerializer.Serialize(new Dictionary<string, string> { [LivePolls.Parameter] = Stamp }));
        output.Attributes.SetAttribute("hx-trigger", "live:poll");
        output.Attributes.SetAttribute("hx-ext", "morph");
        output.Attributes.SetAttribute("hx-swap", "morph:outerHTML");
        output.Attributes.SetAttribute("hx-sync", "this:drop");
    }
}
