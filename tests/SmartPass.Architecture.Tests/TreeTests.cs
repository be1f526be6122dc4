using SmartPass.Architecture.Tests.Reading;

namespace SmartPass.Architecture.Tests;

/// <summary>The tree that the documents show is the one that is there.</summary>
public sealed class TreeTests
{
    private const string From = "<!-- tree: checked by TreeTests -->";
    private const string To = "<!-- end of tree -->";

    [Theory]
    [InlineData("docs/architecture.md")]
    public void The_document_shows_the_tree_as_it_is(string file)
    {
        var text = House.Read(file);
        var from = text.IndexOf(From, StringComparison.Ordinal) + From.Length;
        var shown = text[from..text.IndexOf(To, StringComparison.Ordinal)].Trim();
        Assert.Equal(Tree(), shown.ReplaceLineEndings("\n"));
    }

    private static string Tree() => string.Join('\n', ["```", .. Ground(), .. Modules(), "```"]);

    private static IEnumerable<string> Ground() =>
        Folders("src").Select(project => Line(project, Folders($"src/{project}"))).Prepend("src/");

    private static IEnumerable<string> Modules() =>
        Walls.Graph.Select(row => Line(row.Module, Folders($"modules/{row.Module}/SmartPass.{row.Module}"))).Prepend("modules/");

    private static string Line(string name, IEnumerable<string> folders) => $"  {name,-20} {string.Join(' ', folders)}".TrimEnd();

    private static IEnumerable<string> Folders(string path) =>
        Directory.GetDirectories(Path.Combine(House.Root, path)).Select(folder => Path.GetFileName(folder))
            .Where(name => name is not ("bin" or "obj" or "node_modules" or "Properties")).Order(StringComparer.Ordinal);
}
