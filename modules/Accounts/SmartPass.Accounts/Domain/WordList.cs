namespace SmartPass.Accounts.Domain;

internal static class WordList
{
    /// <summary>Short plain words for pass phrases.</summary>
    public static IReadOnlyList<string> Words { get; } = Read("Words.txt");

    /// <summary>Long passwords that many people choose, without anything but letters and digits.</summary>
    public static IReadOnlySet<string> CommonPasswords { get; } = Read("CommonPasswords.txt").ToHashSet();

    private static List<string> Read(string name)
    {
        using var reader = new StreamReader(typeof(WordList).Assembly.GetManifestResourceStream(name)!);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
