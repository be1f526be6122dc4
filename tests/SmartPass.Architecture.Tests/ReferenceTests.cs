using System.Reflection;
using SmartPass.Architecture.Tests.Reading;

namespace SmartPass.Architecture.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void The_table_names_every_module() =>
        Assert.Equal(House.Modules, Walls.Graph.Select(row => row.Module).Order(StringComparer.Ordinal));

    [Fact]
    public void A_module_knows_only_modules_before_it_so_there_is_no_cycle()
    {
        foreach (var (row, at) in Walls.Graph.Select((row, at) => (row, at)))
        {
            Assert.Subset(Walls.Graph.Take(at).Select(before => before.Module).ToHashSet(), row.Knows.ToHashSet());
        }
    }

    [Theory, MemberData(nameof(Modules))]
    public void The_project_files_reference_what_the_table_says(string module) =>
        Assert.Equal(Table(module), Of(module, Declared(module).Concat(Declared(module, ".Contracts"))));

    [Theory, MemberData(nameof(Modules))]
    public void The_code_uses_what_the_table_says(string module) =>
        Assert.Equal(Table(module), Of(module, Used(House.Inside(module)).Concat(Used(House.Contracts(module)))));

    [Theory, MemberData(nameof(Modules))]
    public void No_project_references_what_it_does_not_use(string module)
    {
        Assert.Equal(Of(module, Used(House.Inside(module))), Of(module, Declared(module)));
        Assert.Equal(Of(module, Used(House.Contracts(module))), Of(module, Declared(module, ".Contracts")));
    }

    [Theory, MemberData(nameof(Modules))]
    public void Of_another_module_only_its_contracts_are_referenced(string module) =>
        Assert.DoesNotContain(
            Used(House.Inside(module)).Concat(Declared(module)),
            name => House.Modules.Any(other => other != module && name == $"SmartPass.{other}"));

    public static TheoryData<string> Modules() => [.. House.Modules];

    private static string[] Table(string module) => [.. Walls.Graph.Single(row => row.Module == module).Knows.Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Declared(string module, string suffix = "") => House.ProjectReferences(House.ModuleProject(module, suffix));

    // The compiler leaves out a reference that nothing needs.
    private static IEnumerable<string> Used(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static string[] Of(string module, IEnumerable<string> assemblies) =>
        [.. assemblies.Where(name => name.EndsWith(".Contracts", StringComparison.Ordinal)).Select(name => name.Split('.')[1])
            .Where(other => other != module).Distinct().Order(StringComparer.Ordinal)];
}
