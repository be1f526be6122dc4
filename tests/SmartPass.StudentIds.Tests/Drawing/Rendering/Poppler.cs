using System.Diagnostics;

namespace SmartPass.StudentIds.Tests.Drawing.Rendering;

/// <summary>The programs that read PDFs. Where they are not on this machine and it may, they are installed from the system's own packages.</summary>
internal static class Poppler
{
    private const string AptGet = "/usr/bin/apt-get";

    private static readonly Lazy<string> WhyNot = new(Find);

    /// <summary>Skips the test, with the reason, where they cannot be had.</summary>
    public static void Needed() => Assert.SkipUnless(WhyNot.Value.Length == 0, WhyNot.Value);

    /// <summary>What a program says.</summary>
    public static string Run(string program, params string[] words) => Start(program, words) is var (code, said, errors) && code == 0 ? said : throw new InvalidOperationException($"{program}: {errors}");

    private static string Find()
    {
        if (IsThere())
        {
            return "";
        }

        if (!Environment.IsPrivilegedProcess || !File.Exists(AptGet))
        {
            return "pdftoppm is not here, and may not be installed from here. Install poppler-utils.";
        }

        Start(AptGet, ["-q", "-o", "DPkg::Lock::Timeout=300", "update"]);
        var (_, _, errors) = Start(AptGet, ["-q", "-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends", "poppler-utils"]);
        return IsThere() ? "" : $"poppler-utils could not be installed: {errors}";
    }

    private static bool IsThere() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin").Any(folder => File.Exists(Path.Combine(folder, "pdftoppm")));

    private static (int Code, string Said, string Errors) Start(string program, IEnumerable<string> words)
    {
        var start = new ProcessStartInfo(program, words) { RedirectStandardError = true, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said, errors.Result);
    }
}
