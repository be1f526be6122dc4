using System.Diagnostics;
using System.Text;
using SkiaSharp;
using SmartPass.StudentIds.Domain.Logos;
using SmartPass.StudentIds.Drawing;

namespace SmartPass.StudentIds.Tests.Design;

/// <summary>What someone may upload as a logo, and what becomes of it.</summary>
public sealed class LogoTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 50\">";

    [Fact]
    public void An_svg_with_a_gradient_is_drawn_as_a_png_of_the_largest_size()
    {
        var (png, fault) = Make(Svg + """
            <metadata>by hand</metadata><defs><linearGradient id="g"><stop offset="0" stop-color="#ff0000"/><stop offset="1" style="stop-color:#0000ff"/></linearGradient></defs>
            <style>.a{fill:url(#g)}</style><rect class="a" width="100" height="50"/></svg>
            """);

        Assert.Null(fault);
        using var drawn = SKBitmap.Decode(png);
        Assert.Equal((LogoMaker.LargestSide, LogoMaker.LargestSide / 2), (drawn.Width, drawn.Height));
        Assert.True(drawn.GetPixel(10, 300) is { Red: > 200, Blue: < 60 });
        Assert.True(drawn.GetPixel(1190, 300) is { Blue: > 200, Red: < 60 });
    }

    [Fact]
    public void Parts_that_are_used_twice_are_drawn()
    {
        var (png, _) = Make(Svg + """<defs><rect id="r" width="20" height="20" fill="#00ff00"/></defs><use xlink:href="#r"/><use href="#r" x="60"/></svg>""");
        using var drawn = SKBitmap.Decode(png);
        Assert.True(drawn.GetPixel(100, 100) is { Green: > 200, Red: < 60 });
        Assert.True(drawn.GetPixel(840, 100) is { Green: > 200, Red: < 60 });
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<rect width='9' height='9' onload='alert(1)'/>", "script")]
    [InlineData("<image href='http://evil.example/x.png' width='9' height='9'/>", "image")]
    [InlineData("<image href='data:image/png;base64,AAAA' width='9' height='9'/>", "image")]
    [InlineData("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>", "foreignObject")]
    [InlineData("<use href='http://evil.example/x.svg#a'/>", "elsewhere")]
    [InlineData("<use xlink:href='file:///etc/passwd#a'/>", "elsewhere")]
    [InlineData("<rect fill='url(http://evil.example/x#a)' width='9' height='9'/>", "elsewhere")]
    [InlineData("<rect style='fill:url(//evil.example/x)' width='9' height='9'/>", "elsewhere")]
    [InlineData("<style>@import 'http://evil.example/x.css';</style>", "elsewhere")]
    [InlineData("<style>rect{fill:u\\72l(x)}</style>", "elsewhere")]
    [InlineData("<a href='javascript:alert(1)'><rect width='9' height='9'/></a>", "“a”")]
    [InlineData("<animate attributeName='x' from='0' to='9'/>", "animate")]
    [InlineData("<filter id='f'><feGaussianBlur stdDeviation='9999'/></filter>", "filter")]
    [InlineData("<text>Lincoln</text>", "text")]
    public void What_a_logo_may_not_hold_is_refused_with_what_to_do(string part, string named)
    {
        var (png, fault) = Make(Svg + part + "</svg>");
        Assert.Null(png);
        Assert.Contains(named, fault, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("PNG", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_read_however_they_multiply()
    {
        var bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"xxxxxxxxxx\">");
        for (var depth = 1; depth < 12; depth++)
        {
            bomb.Append($"<!ENTITY a{depth} \"{string.Concat(Enumerable.Repeat($"&a{depth - 1};", 10))}\">");
        }

        var (png, fault) = Make(bomb + "]>" + Svg + "<title>&a11;</title></svg>");
        Assert.Null(png);
        Assert.Contains("DOCTYPE", fault, StringComparison.Ordinal);
        Assert.Null(Make("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Svg + "<title>&x;</title></svg>").Png);
    }

    [Fact]
    public void Parts_that_use_each_other_over_and_over_are_counted_and_not_drawn()
    {
        var bomb = new StringBuilder(Svg + "<defs><rect id=\"u0\" width=\"1\" height=\"1\"/>");
        for (var depth = 1; depth < 12; depth++)
        {
            bomb.Append($"<g id=\"u{depth}\">{string.Concat(Enumerable.Repeat($"<use href=\"#u{depth - 1}\"/>", 10))}</g>");
        }

        var begun = Stopwatch.GetTimestamp();
        Assert.Contains("many times", Make(bomb + "</defs><use href=\"#u11\"/></svg>").Fault, StringComparison.Ordinal);
        Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("<g id='a'><use href='#a'/></g>")]
    [InlineData("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")]
    [InlineData("<clipPath id='c'><rect clip-path='url(#c)' width='9' height='9'/></clipPath>")]
    [InlineData("<linearGradient id='g' href='#h'/><linearGradient id='h' href='#g'/>")]
    [InlineData("<mask id='m' style='mask:url(#m)'><rect width='9' height='9'/></mask>")]
    public void A_part_that_refers_to_itself_is_refused(string part) => Assert.Contains("itself", Make(Svg + part + "</svg>").Fault, StringComparison.Ordinal);

    [Fact]
    public void Too_many_too_deep_and_too_large_are_refused()
    {
        Assert.NotNull(Make(Svg + string.Concat(Enumerable.Repeat("<g/>", 6000)) + "</svg>").Fault);
        Assert.NotNull(Make(Svg + string.Concat(Enumerable.Repeat("<g>", 60)) + string.Concat(Enumerable.Repeat("</g>", 60)) + "</svg>").Fault);
        Assert.NotNull(Make(Svg + new string(' ', SafeSvg.LargestBytes) + "</svg>").Fault);
        Assert.NotNull(Make("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1e30\" height=\"1e30\"><rect width=\"9\" height=\"9\"/></svg>").Fault);
        Assert.NotNull(Make("<svg").Fault);
        Assert.NotNull(Make("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>").Fault);
        Assert.NotNull(LogoMaker.Make([]).Fault);
        Assert.NotNull(LogoMaker.Make([1, 2, 3, 4]).Fault);
        Assert.NotNull(LogoMaker.Make(new byte[LogoMaker.LargestBytes + 1]).Fault);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void A_large_picture_is_drawn_smaller_as_a_png_of_our_own(SKEncodedImageFormat format)
    {
        using var large = new SKBitmap(3000, 1000);
        large.Erase(SKColors.Teal);
        using var data = large.Encode(format, 90);

        var (png, fault) = LogoMaker.Make(data.ToArray());

        Assert.Null(fault);
        using var drawn = SKBitmap.Decode(png);
        Assert.Equal((1200, 400), (drawn.Width, drawn.Height));
        Assert.Equal([0x89, 0x50, 0x4e, 0x47], png![..4]);
    }

    [Fact]
    public void A_small_picture_stays_as_small_and_keeps_what_is_clear()
    {
        using var small = new SKBitmap(40, 20);
        small.Erase(SKColors.Transparent);
        using var data = small.Encode(SKEncodedImageFormat.Png, 90);

        using var drawn = SKBitmap.Decode(LogoMaker.Make(data.ToArray()).Png);

        Assert.Equal((40, 20, (byte)0), (drawn.Width, drawn.Height, drawn.GetPixel(5, 5).Alpha));
    }

    private static (byte[]? Png, string? Fault) Make(string svg) => LogoMaker.Make(Encoding.UTF8.GetBytes(svg));
}
