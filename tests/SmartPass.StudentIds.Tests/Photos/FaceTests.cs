using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests.Photos;

public sealed class FaceTests : PhotoWorld
{
    private const string Initials = "<span class=\"face f2\" aria-hidden=\"true\">MO";

    [Fact]
    public async Task A_face_without_a_photo_is_its_initials() => Assert.Equal(Initials + "</span>", await Face("/lincoln-high"));

    [Fact]
    public async Task A_photo_lies_over_the_initials_inside_the_address_of_the_school()
    {
        await Keep(Lincoln.Maya.Id);

        var face = await Face("/lincoln-high");

        Assert.StartsWith(Initials + "<img ", face, StringComparison.Ordinal);
        Assert.Contains($"src=\"/lincoln-high{await Address(Lincoln.Maya.Id)}\"", face, StringComparison.Ordinal);
        Assert.Contains("alt=\"\"", face, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Devices_which_stand_outside_the_address_of_their_school_show_initials()
    {
        await Keep(Lincoln.Maya.Id);
        Assert.Equal(Initials + "</span>", await Face(""));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("/lincoln-high", true)]
    public async Task A_frame_around_a_page_outside_says_itself_whose_it_is(string inside, bool hasPhoto)
    {
        await Keep(Lincoln.Maya.Id);
        Assert.Equal(hasPhoto, (await Face("", inside)).Contains("<img", StringComparison.Ordinal));
    }

    private Task<string> Face(string pathBase, string? inside = null) => World.As(Monitor, Lincoln.High, services =>
    {
        var http = new DefaultHttpContext { Request = { PathBase = pathBase } };
        var face = new FaceTagHelper(services.GetServices<IFaces>(), services.GetRequiredService<CurrentSchool>())
        {
            Of = Lincoln.Maya.Id, Initials = Lincoln.Maya.Initials, Inside = inside, ViewContext = new ViewContext { HttpContext = http },
        };
        var output = new TagHelperOutput("face", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        face.Process(new TagHelperContext([], new Dictionary<object, object>(), "one"), output);
        using var text = new StringWriter();
        output.WriteTo(text, HtmlEncoder.Default);
        return Task.FromResult(text.ToString());
    });
}
