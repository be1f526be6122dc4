using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace SmartPass.Architecture.Tests.Reading;

/// <summary>Where everything stands: assemblies, projects and source files.</summary>
internal static class House
{
    private static readonly string[] Tops = ["src", "modules", "tests"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    public static IReadOnlyList<string> Modules { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "modules")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static Assembly Kernel => Assembly.Load("SmartPass.Kernel");

    public static Assembly Platform => Assembly.Load("SmartPass.Platform");

    public static Assembly Web => Assembly.Load("SmartPass.Web");

    public static Assembly Inside(string module) => Assembly.Load($"SmartPass.{module}");

    public static Assembly Contracts(string module) => Assembly.Load($"SmartPass.{module}.Contracts");

    public static IEnumerable<Type> TypesOf(string module) => Inside(module).GetTypes();

    /// <summary>Names of the projects that a project file references.</summary>
    public static IReadOnlyList<string> ProjectReferences(string project) => Items(project, "ProjectReference", Path.GetFileNameWithoutExtension);

    public static IReadOnlyList<string> PackageReferences(string project) => Items(project, "PackageReference", name => name);

    public static string ModuleProject(string module, string suffix = "") => $"modules/{module}/SmartPass.{module}{suffix}/SmartPass.{module}{suffix}.csproj";

    /// <summary>Source files with one of these endings, as paths from the root with forward slashes; what is built or restored is not source.</summary>
    public static IEnumerable<string> Sources(params string[] endings) =>
        Tops.SelectMany(top => Directory.EnumerateFiles(Path.Combine(Root, top), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "lib"));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IReadOnlyList<string> Items(string project, string kind, Func<string, string?> name) =>
        [.. XDocument.Parse(Read(project)).Descendants(kind).Select(item => name(item.Attribute("Include")!.Value.Replace('\\', '/'))!)];

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
