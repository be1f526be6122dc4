using System.Globalization;

namespace SmartPass.Load;

/// <summary>What the command line asks for.</summary>
/// <param name="Suites">Names of suites; none for all that a full run has.</param>
/// <param name="Quick">A short run for correctness; ratios are printed, not judged.</param>
/// <param name="App">Folder of a published app; none to publish it now.</param>
/// <param name="Folder">Where data go.</param>
/// <param name="Rounds">How many rounds.</param>
/// <param name="Operations">How many operations or kills, for suites that count them; none for as many as usual.</param>
internal sealed record Wish(IReadOnlyList<string> Suites, bool Quick, string? App, string Folder, int Rounds, long? Operations)
{
    public const string Usage =
        """
        usage: dotnet run -c Release --project tests/SmartPass.Load -- [SUITE…] [--quick] [--app DIR] [--folder DIR] [--rounds N] [--operations N]
        Without --app the app is published first. Without a suite all are run.
        """;

    public static Wish? Read(string[] words)
    {
        var suites = new List<string>();
        var options = new Dictionary<string, string>();
        var quick = false;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] == "--quick")
            {
                quick = true;
            }
            else if (words[at] is "--app" or "--folder" or "--rounds" or "--operations" && at + 1 < words.Length)
            {
                options[words[at]] = words[++at];
            }
            else if (words[at].StartsWith('-'))
            {
                return null;
            }
            else
            {
                suites.Add(words[at]);
            }
        }

        return new Wish(
            suites, quick, options.GetValueOrDefault("--app"),
            options.GetValueOrDefault("--folder") ?? Path.Combine(Path.GetTempPath(), "smartpass-load"),
            options.TryGetValue("--rounds", out var rounds) ? int.Parse(rounds, CultureInfo.InvariantCulture) : quick ? 1 : 5,
            options.TryGetValue("--operations", out var operations) ? long.Parse(operations, CultureInfo.InvariantCulture) : null);
    }
}
