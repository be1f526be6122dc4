using SmartPass.Platform.Data;

namespace SmartPass.Web.Start;

/// <summary>What the command line asks for: a command with its words, or the server.</summary>
/// <param name="Command">"import-roster" or "sample-roster"; null to serve.</param>
/// <param name="Words">What follows the command.</param>
/// <param name="Data">The data folder.</param>
/// <param name="Demo">Whether to serve the fictional school.</param>
/// <param name="ForHost">What the web host itself understands (--urls and the like).</param>
internal sealed record CommandLine(string? Command, string[] Words, string Data, bool Demo, string[] ForHost)
{
    private static readonly string[] Commands = ["import-roster", "sample-roster"];

    public static CommandLine Read(string[] args)
    {
        var demo = args.Contains("--demo");
        var data = demo ? Path.Combine("data", "demo") : "data";
        var rest = new List<string>();
        for (var at = 0; at < args.Length; at++)
        {
            if (args[at] == "--data" && at + 1 < args.Length)
            {
                data = args[++at];
            }
            else if (args[at].StartsWith("--data=", StringComparison.Ordinal))
            {
                data = args[at]["--data=".Length..];
            }
            else if (args[at] != "--demo")
            {
                rest.Add(args[at]);
            }
        }

        return rest switch
        {
            [var command, .. var words] when Commands.Contains(command) => new CommandLine(command, [.. words], data, demo, []),
            [var word, ..] when !word.StartsWith('-') => throw new UnknownCommandException(word, Commands),
            _ => new CommandLine(null, [], data, demo, [.. rest]),
        };
    }
}

/// <summary>A word that is no command. It must not start a server that nobody asked for.</summary>
internal sealed class UnknownCommandException(string word, IEnumerable<string> commands)
    : StartRefusedException($"There is no command “{word}”. There are {string.Join(" and ", commands)}; without a command, SmartPass serves its pages.");
