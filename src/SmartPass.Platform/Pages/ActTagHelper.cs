using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SmartPass.Platform.Pages;

/// <summary>A button that posts to an address: <c>&lt;act to="…"&gt;Let go&lt;/act&gt;</c>. It belongs to the one form of the layout that holds the antiforgery token, so the markup around it can be shared by all who see it; it works as a plain form post without a script.</summary>
[HtmlTargetElement("act", Attributes = "to")]
public sealed class ActTagHelper : TagHelper
{
    public const string Form = "act-form";

    public required string To { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("form", Form);
        output.Attributes.SetAttribute("formaction", To);
        output.Attributes.SetAttribute("hx-post", To);
        output.Attributes.SetAttribute("hx-include", "#" + Form);
        output.Attributes.SetAttribute("hx-swap", "none");
        output.Attributes.SetAttribute("hx-disabled-elt", "this");
        // Said here, or a button in a live region would take the region's, and a tap while a poll is under way would be dropped.
        output.Attributes.SetAttribute("hx-sync", "this:drop");
    }
}
