using System.Diagnostics;

namespace SmartPass.Load.Serving;

/// <summary>Programs started beside this one.</summary>
internal static class Processes
{
    public static Process Start(string program, IEnumerable<string> words, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
    }

    /// <summary>Runs a program to its end and gives what it wrote; throws where it failed.</summary>
    public static async Task<string> Run(string program, params string[] words)
    {
        using var process = Start(program, words);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', words)} ended with {process.ExitCode}: {output}{await errors}");
    }

    /// <summary>Whether a program is on the path.</summary>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
