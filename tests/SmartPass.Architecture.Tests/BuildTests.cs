using System.Xml.Linq;
using SmartPass.Architecture.Tests.Reading;

namespace SmartPass.Architecture.Tests;

/// <summary>The part of the walls that the compiler holds, and that nobody has taken a stone out of it.</summary>
public sealed class BuildTests
{
    [Fact]
    public void Every_project_is_built_with_the_banned_symbols()
    {
        var props = XDocument.Parse(House.Read("Directory.Build.props"));
        Assert.Contains(props.Descendants("AdditionalFiles"), item => item.Attribute("Include")!.Value.EndsWith("BannedSymbols.txt", StringComparison.Ordinal));
        Assert.Contains(props.Descendants("PackageReference"), item => item.Attribute("Include")!.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Contains("dotnet_diagnostic.RS0030.severity = error", House.Read(".editorconfig"));
        Assert.All(Nested(), file => Assert.Contains("GetPathOfFileAbove('Directory.Build.props'", House.Read(file)));
    }

    [Theory]
    [InlineData("P:System.DateTime.Now;")]
    [InlineData("P:System.DateTime.UtcNow;")]
    [InlineData("P:System.DateTimeOffset.UtcNow;")]
    [InlineData("M:System.TimeProvider.GetLocalNow;")]
    [InlineData("P:System.TimeZoneInfo.Local;")]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32);")]
    [InlineData("M:System.Threading.Tasks.Task.Delay(System.TimeSpan);")]
    public void The_clock_of_the_machine_and_sleeping_are_banned(string symbol) => Assert.Contains(symbol, House.Read("BannedSymbols.txt"));

    [Fact]
    public void Only_the_listed_files_lift_the_ban() =>
        Assert.Equal(Walls.LiftTheBan, House.Sources(".csproj", ".props", ".targets", ".cs")
            .Where(file => !file.EndsWith("BuildTests.cs", StringComparison.Ordinal) && House.Read(file).Contains("RS0030", StringComparison.Ordinal)));

    [Fact]
    public void The_wall_between_modules_stands_in_the_build()
    {
        var targets = House.Read("modules/Directory.Build.targets");
        Assert.Contains("Code=\"SP0002\"", targets);
        Assert.Contains("Code=\"SP0003\"", targets);
    }

    private static IEnumerable<string> Nested() => House.Sources("Directory.Build.props");
}
