using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SmartPass.Architecture.Tests.Reading;

namespace SmartPass.Architecture.Tests;

public sealed partial class LanguageTests
{
    [Fact]
    public void No_type_is_named_for_a_technique_where_a_noun_would_do() =>
        Assert.Empty(House.Modules.SelectMany(module => House.TypesOf(module).Concat(House.Contracts(module).GetTypes()))
            .Concat(House.Kernel.GetTypes()).Concat(House.Platform.GetTypes()).Concat(House.Web.GetTypes())
            .Where(type => !Code.IsGenerated(type) && Vague().IsMatch(type.Name) && !type.IsSubclassOf(typeof(TagHelper)))
            .Select(type => type.FullName));

    [Fact]
    public void No_file_is_longer_than_one_sitting() =>
        Assert.Empty(Written().Where(file => Lines(file) > Walls.LongestFile && !Walls.LongFiles.ContainsKey(file)).Select(file => $"{file}: {Lines(file)} lines"));

    [Fact]
    public void A_long_file_on_the_list_is_there() =>
        Assert.All(Walls.LongFiles.Keys, file => Assert.True(File.Exists(Path.Combine(House.Root, file)), file));

    [Fact]
    public void A_warning_is_only_silenced_with_its_reason() =>
        Assert.Empty(Written().Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(file => Silenced().Matches(House.Read(file)).Select(match => $"{file}: {match.Value.Trim()}")));

    private static IEnumerable<string> Written() =>
        House.Sources(".cs", ".cshtml", ".css", ".js", ".mjs").Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal));

    private static int Lines(string file) => File.ReadLines(Path.Combine(House.Root, file)).Count();

    [GeneratedRegex("(Manager|Helper|Utils?|Service)$")]
    private static partial Regex Vague();

    [GeneratedRegex(@"^\s*#pragma warning disable(?![^\n]*//)[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex Silenced();
}
