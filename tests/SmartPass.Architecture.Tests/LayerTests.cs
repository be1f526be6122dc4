using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SmartPass.Architecture.Tests.Reading;
using SmartPass.Platform.Data;

namespace SmartPass.Architecture.Tests;

/// <summary>Pages never decide, Domain never reads, acts know no screen.</summary>
public sealed class LayerTests
{
    private static readonly string[] Layers = ["Domain", "Acts", "Pages"];

    [Theory, MemberData(nameof(Modules))]
    public void A_domain_is_plain_code(string module) =>
        Assert.Empty(Named(module, "Domain").Where(pair => !IsPlain(pair.Named, module)).Select(Tell));

    [Theory, MemberData(nameof(Modules))]
    public void Every_module_has_these_layers(string module) => Assert.All(Layers, layer => Assert.NotEmpty(Named(module, layer)));

    [Theory, MemberData(nameof(Modules))]
    public void Acts_know_neither_the_web_nor_a_page(string module) =>
        Assert.Empty(Named(module, "Acts").Where(pair => IsIn(pair.Named, "Microsoft.AspNetCore") || IsIn(pair.Named, $"SmartPass.{module}.Pages")).Select(Tell));

    [Theory, MemberData(nameof(Modules))]
    public void Pages_leave_the_database_to_readers_and_acts(string module) =>
        Assert.Empty(Named(module, "Pages")
            .Where(pair => !pair.Type.Name.EndsWith("Reader", StringComparison.Ordinal))
            .Where(pair => IsIn(pair.Named, "Microsoft.EntityFrameworkCore") || IsDatabase(pair.Named))
            .Select(Tell));

    [Theory, MemberData(nameof(Modules))]
    public void A_reader_beside_a_page_never_writes(string module) =>
        Assert.Empty(Named(module, "Pages").Where(pair => pair.Named == typeof(Writing)).Select(Tell));

    [Theory, MemberData(nameof(Modules))]
    public void Only_pages_are_page_models(string module) =>
        Assert.Empty(House.TypesOf(module).Where(type => type.IsSubclassOf(typeof(PageModel)) && !IsIn(type, $"SmartPass.{module}.Pages")).Select(type => type.FullName));

    public static TheoryData<string> Modules() => [.. House.Modules];

    private static IEnumerable<(Type Type, Type Named)> Named(string module, string layer) =>
        from type in House.TypesOf(module)
        where IsIn(type, $"SmartPass.{module}.{layer}") && !Code.IsGenerated(type)
        from named in Names.Of(type)
        select (type, named);

    private static bool IsPlain(Type named, string module) =>
        (IsIn(named, "System") && !IsIn(named, "System.Data") && !IsIn(named, "System.Net"))
        || Code.IsGenerated(named)
        || IsIn(named, $"SmartPass.{module}.Domain")
        || named.Assembly == House.Kernel
        || named.Assembly.GetName().Name!.EndsWith(".Contracts", StringComparison.Ordinal)
        || Walls.PlatformInDomain.Contains(named.FullName);

    private static bool IsDatabase(Type named) => named.IsSubclassOf(typeof(DbContext)) || named == typeof(DbSession);

    private static bool IsIn(Type type, string space) => type.Namespace == space || type.Namespace?.StartsWith(space + ".", StringComparison.Ordinal) == true;

    private static string Tell((Type Type, Type Named) pair) => $"{pair.Type.FullName} names {pair.Named.FullName}";
}
