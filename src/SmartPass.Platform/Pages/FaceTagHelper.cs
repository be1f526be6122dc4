using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;

namespace SmartPass.Platform.Pages;

/// <summary>A person's face: <c>&lt;face of="@person.Id" initials="@person.Initials" /&gt;</c>. Initials on a colour of their own and, inside a school's address, the photo over them where there is one: a photo that does not load leaves the initials. It is decoration; the name stands beside it.</summary>
[HtmlTargetElement("face", Attributes = "of,initials", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FaceTagHelper(IEnumerable<IFaces> faces, CurrentSchool school) : TagHelper
{
    private const int Hues = 9;
    private const string Pixels = "160";

    public required PersonId Of { get; set; }

    public required string Initials { get; set; }

    /// <summary>The school's part of the address, where the page may stand outside it; empty for no school.</summary>
    public string? Inside { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", $"face f{Of.Value % Hues}{(string.IsNullOrEmpty(own) ? "" : " " + own)}");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetContent(Initials);
        if ((Inside ?? OwnPath()) is { Length: > 1 } path && Address() is { } address)
        {
            var photo = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
            photo.Attributes["src"] = path + address;
            photo.Attributes["alt"] = "";
            photo.Attributes["width"] = photo.Attributes["height"] = Pixels;
            photo.Attributes["loading"] = "lazy";
            photo.Attributes["decoding"] = "async";
            output.Content.AppendHtml(photo);
        }
    }

    /// <summary>A device's page has entered a school and stands outside its address: it shows no photos.</summary>
    private string? OwnPath() =>
        school.School is { } here && ViewContext.HttpContext.Request.PathBase.Value is { } path && path.EndsWith("/" + here.Slug, StringComparison.OrdinalIgnoreCase) ? path : null;

    private string? Address()
    {
        foreach (var some in faces)
        {
            if (some.AddressOf(Of) is { } address)
            {
                return address;
            }
        }

        return null;
    }
}
