using System.Text.RegularExpressions;
using SmartPass.Architecture.Tests.Reading;

namespace SmartPass.Architecture.Tests;

/// <summary>Kernel and Platform carry every module and know none.</summary>
public sealed partial class GroundTests
{
    [Fact]
    public void The_kernel_stands_on_nothing()
    {
        Assert.Empty(House.PackageReferences("src/SmartPass.Kernel/SmartPass.Kernel.csproj"));
        Assert.Empty(House.ProjectReferences("src/SmartPass.Kernel/SmartPass.Kernel.csproj"));
        Assert.DoesNotContain(House.Kernel.GetReferencedAssemblies(), name => !name.Name!.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void Platform_knows_only_the_kernel() =>
        Assert.Equal(["SmartPass.Kernel"], House.ProjectReferences("src/SmartPass.Platform/SmartPass.Platform.csproj"));

    [Fact]
    public void Neither_has_a_type_named_with_a_word_of_the_domain() =>
        Assert.Empty(House.Kernel.GetTypes().Concat(House.Platform.GetTypes())
            .Where(type => !Code.IsGenerated(type))
            .Where(type => Word().Matches(type.Name.Replace("SmartPass", "", StringComparison.Ordinal)).Any(word => Walls.DomainWords.Contains(word.Value.ToLowerInvariant())))
            .Select(type => type.FullName));

    [GeneratedRegex("[A-Z]?[a-z]+")]
    private static partial Regex Word();
}
