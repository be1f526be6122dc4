using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SmartPass.Browser.Tests.Browsing;

/// <summary>Looks over the page on the screen: what axe knows of WCAG 2.2 AA in both colour schemes, and whether it fits the narrowest screen.</summary>
internal static class PageCheck
{
    private const string Wcag = "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] }";

    // Only colours depend on the colour scheme.
    private const string Contrast = "{ runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] }";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Where pictures of all pages go, for people to judge what a machine cannot; named by SMARTPASS_SHOTS.</summary>
    private static readonly string? Shots = Environment.GetEnvironmentVariable("SMARTPASS_SHOTS");

    public static async Task<IReadOnlyList<string>> Faults(IPage page, ViewportSize screen)
    {
        await page.SetViewportSizeAsync(screen.Width, screen.Height);
        await page.EvaluateAsync(Axe);
        var light = await Found(page, ColorScheme.Light, Wcag);
        var dark = await Found(page, ColorScheme.Dark, Contrast);
        await Shoot(page);
        return [.. light, .. dark, .. await Overflow(page)];
    }

    private static async Task<IEnumerable<string>> Found(IPage page, ColorScheme scheme, string options)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var faults = await page.EvaluateAsync<string[]>($$"""
            async () => (await axe.run({{options}})).violations.flatMap(violation =>
              violation.nodes.map(node => `${violation.id}: ${violation.help}: ${node.html} ${node.any.map(check => check.message).join('; ')}`))
            """);
        return faults.Select(fault => $"{page.Url} ({scheme}) {fault}");
    }

    private static async Task Shoot(IPage page)
    {
        if (Shots is null)
        {
            return;
        }

        var name = new Uri(page.Url).AbsolutePath.Trim('/').Replace('/', '-');
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            foreach (var screen in (ViewportSize[])[Screen.Desktop, Screen.Phone])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.SetViewportSizeAsync(screen.Width, screen.Height);
                await page.ScreenshotAsync(new() { Path = Path.Combine(Shots, $"{name}-{TestContext.Current.TestMethod!.MethodName.Split('_')[^4]}-{screen.Width}-{scheme}.png") });
            }
        }
    }

    private static async Task<IEnumerable<string>> Overflow(IPage page)
    {
        await page.SetViewportSizeAsync(Screen.Narrowest.Width, Screen.Narrowest.Height);
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        var widest = await page.EvaluateAsync<string>("""
            (() => {
              const scrolls = element => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
              const out = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement));
              return out.slice(0, 3).map(element => element.outerHTML.slice(0, 120)).join(' | ');
            })()
            """);
        return width > Screen.Narrowest.Width ? [$"{page.Url} is {width} wide on a screen of {Screen.Narrowest.Width}: {widest}"] : [];
    }
}
