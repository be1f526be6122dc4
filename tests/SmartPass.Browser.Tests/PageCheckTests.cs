using SmartPass.Browser.Tests.Browsing;

namespace SmartPass.Browser.Tests;

/// <summary>The check of pages finds what is wrong with a page.</summary>
public sealed class PageCheckTests(Chromium chromium) : BrowserTests(chromium)
{
    [Fact]
    public async Task A_page_with_faults_does_not_pass()
    {
        var nobody = await Enter(new Uri("http://localhost"), "nobody");
        await nobody.Page.SetContentAsync("""
            <html lang="en"><head><title>Faults</title><meta name="color-scheme" content="light dark"><style>
            p { color: #777; background: #787878 } @media (prefers-color-scheme: dark) { p { color: #000; background: #fff } i { color: #222; background: #111 } }
            div { inline-size: 700px }</style></head>
            <body><main><h1>Faults</h1><img src="data:,"><p>Grey</p><i>Dark</i><div>Wide</div></main></body></html>
            """);

        var faults = await PageCheck.Faults(nobody.Page, Screen.Phone);
        Assert.Contains(faults, fault => fault.Contains("(Light) image-alt", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("(Light) color-contrast", StringComparison.Ordinal) && fault.Contains("Grey", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("(Dark) color-contrast", StringComparison.Ordinal) && fault.Contains("Dark</i>", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains(" wide on a screen of 320", StringComparison.Ordinal));
    }
}
