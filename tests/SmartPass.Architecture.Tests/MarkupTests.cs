using System.Text.RegularExpressions;
using SmartPass.Architecture.Tests.Reading;

namespace SmartPass.Architecture.Tests;

/// <summary>The content policy would block it in the browser; here it is found before.</summary>
public sealed partial class MarkupTests
{
    [Fact]
    public void No_style_stands_in_the_markup() => Assert.Empty(Found(Style(), ".cshtml"));

    [Fact]
    public void No_script_stands_in_the_markup() => Assert.Empty(Found(Script(), ".cshtml"));

    [Fact]
    public void No_handler_stands_in_the_markup() => Assert.Empty(Found(Handler(), ".cshtml"));

    [Fact]
    public void Nothing_is_fetched_from_another_host() => Assert.Empty(Found(OtherHost(), ".cshtml", ".css", ".js"));

    [Theory]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<style>p { color: red }</style>")]
    public void A_style_would_be_found(string markup) => Assert.Matches(Style(), markup);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script src=\"/a.js\">alert(1)</script>")]
    public void A_script_would_be_found(string markup) => Assert.Matches(Script(), markup);

    [Theory]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<a href=\"javascript:go()\">")]
    public void A_handler_would_be_found(string markup) => Assert.Matches(Handler(), markup);

    private static IEnumerable<string> Found(Regex wrong, params string[] endings) =>
        House.Sources(endings).Where(file => !file.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(file => wrong.Matches(House.Read(file)).Select(match => $"{file}: {match.Value}"));

    [GeneratedRegex(@"<style\b|<[^>]*\sstyle\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Style();

    [GeneratedRegex(@"<script\b(?![^>]*\bsrc=""(?:/[^""]*|@script)""[^>]*>\s*</script>)", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex(@"<[^>]*\son[a-z]+\s*=\s*[""']|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    [GeneratedRegex(@"(https?:)?//(?!www\.w3\.org/)[a-z0-9-]+\.[a-z]{2,}[^\s""')]*", RegexOptions.IgnoreCase)]
    private static partial Regex OtherHost();
}
