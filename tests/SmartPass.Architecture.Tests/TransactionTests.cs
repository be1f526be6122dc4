using System.Reflection;
using System.Text.RegularExpressions;
using SmartPass.Architecture.Tests.Reading;
using SmartPass.Platform.Data;

namespace SmartPass.Architecture.Tests;

/// <summary>A module that writes in another's transaction can stop it: those pairs are a written list.</summary>
public sealed partial class TransactionTests
{
    [Fact]
    public void Only_the_listed_partners_write_in_one_transaction() =>
        Assert.Equal(Walls.InOneTransaction, House.Modules.SelectMany(AsksOthersToWrite).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_contract_that_writes_says_whose_transaction_it_joins() =>
        Assert.Equal(Documented().Order(StringComparer.Ordinal), House.Modules.SelectMany(Writers).Select(Name).Order(StringComparer.Ordinal));

    private static IEnumerable<string> AsksOthersToWrite(string module)
    {
        var writers = House.Modules.Where(other => other != module).SelectMany(Writers).ToHashSet();
        return
            from type in House.TypesOf(module)
            where !Code.IsGenerated(type)
            from part in Code.WithGenerated(type)
            from method in Code.MethodsOf(part)
            from called in Code.NamedBy(method).OfType<MethodInfo>()
            where writers.Contains(called)
            select $"{type.FullName!["SmartPass.".Length..]}: {Name(called)}";
    }

    /// <summary>Methods of a module's Contracts whose answer comes out of the write gate.</summary>
    private static IEnumerable<MethodInfo> Writers(string module) =>
        from face in House.Contracts(module).GetTypes()
        where face.IsInterface
        from type in House.TypesOf(module)
        where type.IsClass && !type.IsAbstract && face.IsAssignableFrom(type)
        let map = type.GetInterfaceMap(face)
        from at in Enumerable.Range(0, map.InterfaceMethods.Length)
        where Writes(map.TargetMethods[at])
        select map.InterfaceMethods[at];

    private static bool Writes(MethodInfo start)
    {
        var (seen, open) = (new HashSet<MethodBase>(), new Stack<MethodBase>([start]));
        while (open.TryPop(out var method))
        {
            if (method.DeclaringType == typeof(Writing) || method.Name.StartsWith("SaveChanges", StringComparison.Ordinal))
            {
                return true;
            }

            if (method.Module.Assembly == start.Module.Assembly && seen.Add(method))
            {
                // An async method or a lambda stands in a generated type beside it, named after it.
                var generated = Code.WithGenerated(method.DeclaringType!).SelectMany(Code.MethodsOf)
                    .Where(other => $"{other.DeclaringType!.Name}.{other.Name}".Contains($"<{method.Name}>", StringComparison.Ordinal));
                foreach (var called in Code.NamedBy(method).OfType<MethodBase>().Concat(generated))
                {
                    open.Push(called);
                }
            }
        }

        return false;
    }

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Namespace!.Split('.')[1]}.{method.DeclaringType.Name}.{method.Name}";

    private static IEnumerable<string> Documented() =>
        from file in House.Sources(".cs")
        where file.Contains(".Contracts/", StringComparison.Ordinal)
        from Match match in WritingMember().Matches(House.Read(file))
        select $"{file.Split('/')[1]}.{Path.GetFileNameWithoutExtension(file)}.{match.Groups["name"].Value}";

    [GeneratedRegex(@"Joins the caller's transaction[^\n]*\n(?:\s*///[^\n]*\n)*\s*Task\S* (?<name>\w+)\(")]
    private static partial Regex WritingMember();
}
