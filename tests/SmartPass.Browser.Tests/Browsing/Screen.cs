using Microsoft.Playwright;

namespace SmartPass.Browser.Tests.Browsing;

/// <summary>Sizes of screens the pages are held to.</summary>
internal static class Screen
{
    public static ViewportSize Desktop => new() { Width = 1366, Height = 768 };

    /// <summary>What stands in a room as a kiosk.</summary>
    public static ViewportSize Tablet => new() { Width = 1024, Height = 768 };

    public static ViewportSize Phone => new() { Width = 390, Height = 844 };

    /// <summary>A desktop at 400 % zoom, or the smallest phone: WCAG 1.4.10.</summary>
    public static ViewportSize Narrowest => new() { Width = 320, Height = 640 };
}
