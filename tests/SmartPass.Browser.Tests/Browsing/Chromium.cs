using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace SmartPass.Browser.Tests.Browsing;

/// <summary>One real browser for all tests; every person has a context of their own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Quiet =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>What the camera of this browser sees: nothing until a test holds a picture in front of it.</summary>
    internal FakeCamera Camera { get; } = new();

    /// <summary>How long anything may take on a slow machine before it is taken for missing.</summary>
    internal const float Patience = 30_000;

    private IPlaywright? _playwright;

    /// <summary>Null where there is no Chromium; <see cref="WhyNot"/> then tells why.</summary>
    internal IBrowser? Browser { get; private set; }

    internal string WhyNot { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        (var path, WhyNot) = await ChromiumProgram.Find();
        if (path is null)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            ChromiumSandbox = !Environment.IsPrivilegedProcess,
            Args = [.. Quiet, "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", $"--use-file-for-fake-video-capture={Camera.File}"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        _playwright?.Dispose();
        Camera.Dispose();
    }
}
