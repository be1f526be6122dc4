using System.Globalization;

namespace SmartPass.Roster.Commands;

/// <summary>The words after a command: one file, options with a value, flags.</summary>
internal sealed class CommandWords
{
    private readonly Dictionary<string, string> _options = [];
    private readonly HashSet<string> _flags = [];

    public string File { get; private set; } = "";

    public static CommandWords Read(string[] words, string[] options, string[] flags, string usage)
    {
        var read = new CommandWords();
        for (var at = 0; at < words.Length; at++)
        {
            var (name, value) = words[at].Split('=', 2) is [var left, var right] && left.StartsWith("--", StringComparison.Ordinal) ? (left, right) : (words[at], null);
            if (flags.Contains(name))
            {
                read._flags.Add(name);
            }
            else if (options.Contains(name) && (value ?? (at + 1 < words.Length ? words[++at] : null)) is { } given)
            {
                read._options[name] = given;
            }
            else if (name.StartsWith("--", StringComparison.Ordinal) || read.File.Length > 0)
            {
                throw new UnknownWord($"\"{words[Math.Min(at, words.Length - 1)]}\" is not understood. {usage}");
            }
            else
            {
                read.File = words[at];
            }
        }

        return read.File.Length > 0 ? read : throw new UnknownWord($"Name a file. {usage}");
    }

    public bool Has(string flag) => _flags.Contains(flag);

    public string? this[string option] => _options.GetValueOrDefault(option);

    public int Number(string option, int otherwise) =>
        this[option] is not { } given ? otherwise
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new UnknownWord($"{option} takes a number, not \"{given}\".");
}

/// <summary>The command line says something that is not understood.</summary>
internal sealed class UnknownWord(string message) : Exception(message);
