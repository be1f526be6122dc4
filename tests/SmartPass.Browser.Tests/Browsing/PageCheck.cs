using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SmartPass.Browser.Tests.Browsing;

/// <summary>Looks over the page on the screen: what axe knows of WCAG 2.2 AA in both colour schemes, and whether it fits the narrowest screen.</summary>
internal static class PageCheck
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        ResultTypes = [ResultType.Violations],
    };

    // Only colours depend on the colour scheme.
    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast"), ResultTypes = [ResultType.Violations] };

    /// <summary>Where pictures of all pages go, for people to judge what a machine cannot; named by SMARTPASS_SHOTS.</summary>
    private static readonly string? Shots = Environment.GetEnvironmentVariable("SMARTPASS_SHOTS");

    public static async Task<IReadOnlyList<string>> Faults(IPage page, ViewportSize screen)
    {
        await page.SetViewportSizeAsync(screen.Width, screen.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await page.RunAxe(Wcag);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await page.RunAxe(Contrast);
        await Shoot(page);
        return [.. Found(page, "light", light), .. Found(page, "dark", dark), .. await Overflow(page)];
    }

    private static IEnumerable<string> Found(IPage page, string scheme, AxeResult result) =>
        from violation in result.Violations
        from node in violation.Nodes
        select $"{page.Url} ({scheme}) {violation.Id}: {violation.Help}: {node.Html} {string.Join("; ", node.Any.Select(check => check.Message))}";

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
