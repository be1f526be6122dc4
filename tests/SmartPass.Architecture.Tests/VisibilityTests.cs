using Microsoft.EntityFrameworkCore.Migrations;
using SmartPass.Architecture.Tests.Reading;

namespace SmartPass.Architecture.Tests;

public sealed class VisibilityTests
{
    [Fact]
    public void Only_the_front_door_of_a_module_is_public() =>
        Assert.Equal(Walls.FrontDoors, House.Modules
            .SelectMany(module => House.Inside(module).GetExportedTypes())
            .Where(type => !type.IsSubclassOf(typeof(Migration)))
            .Select(type => type.FullName!)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Contracts_name_nothing_but_the_kernel_and_other_contracts() =>
        Assert.DoesNotContain(
            House.Modules.SelectMany(module => House.Contracts(module).GetReferencedAssemblies()).Select(name => name.Name!),
            name => !name.StartsWith("System.", StringComparison.Ordinal) && name != "SmartPass.Kernel" && !name.EndsWith(".Contracts", StringComparison.Ordinal));
}
