using System.Diagnostics;

namespace SmartPass.Browser.Tests.Browsing;

/// <summary>The Chromium of this machine. Where there is none and it may, it is installed from the system's own packages.</summary>
internal static class ChromiumProgram
{
    private const string AptGet = "/usr/bin/apt-get";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Path of the program; null, with the reason, where there is none.</summary>
    public static async Task<(string? Path, string WhyNot)> Find()
    {
        if (Environment.GetEnvironmentVariable("SMARTPASS_CHROMIUM") is { Length: > 0 } named)
        {
            return File.Exists(named) ? (named, "") : (null, $"SMARTPASS_CHROMIUM names {named}, which is not there.");
        }

        if (OnPath() is { } found)
        {
            return (found, "");
        }

        if (!Environment.IsPrivilegedProcess || !File.Exists(AptGet))
        {
            return (null, "No Chromium here, and it may not be installed from here. Install it, or name it in SMARTPASS_CHROMIUM.");
        }

        var said = await Install();
        return OnPath() is { } installed ? (installed, "") : (null, $"Chromium could not be installed: {said}");
    }

    private static string? OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin")
            .SelectMany(_ => Names, Path.Combine)
            .FirstOrDefault(File.Exists);

    private static async Task<string> Install()
    {
        foreach (var words in new[] { "update", "install -y --no-install-recommends chromium" })
        {
            var start = new ProcessStartInfo(AptGet, $"-q -o DPkg::Lock::Timeout=300 {words}") { RedirectStandardError = true, RedirectStandardOutput = true };
            start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = await process.StandardError.ReadToEndAsync();
            await output;
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                return errors;
            }
        }

        return "";
    }
}
