using System.Text.RegularExpressions;
using SmartPass.Architecture.Tests.Reading;
using SmartPass.Platform.Jobs;

namespace SmartPass.Architecture.Tests;

/// <summary>What happens by itself may happen twice: after a kill, after a restart, beside an act.</summary>
public sealed class SweepTests(RunningHost host)
{
    [Fact]
    public void Every_sweep_has_a_test_that_runs_it_twice()
    {
        var tests = House.Sources("Tests.cs").Select(House.Read).ToList();
        Assert.NotEmpty(Sweeps());
        Assert.All(Sweeps(), sweep => Assert.Contains(tests, text => Regex.IsMatch(text, $@"\]\s+public (async )?(Task|void) {sweep.Name}\w*twice\w*\(")));
    }

    [Fact]
    public void Every_sweep_is_registered() =>
        Assert.Equal(Sweeps().Order(ByName), host.Registered.Where(service => service.ServiceType == typeof(DueSweepType)).Select(service => ((DueSweepType)service.ImplementationInstance!).Type).Order(ByName));

    private static readonly Comparer<Type> ByName = Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.FullName, other.FullName));

    private static IEnumerable<Type> Sweeps() =>
        House.Modules.SelectMany(House.TypesOf).Concat(House.Platform.GetTypes()).Where(type => type.IsClass && !type.IsAbstract && typeof(IDueSweep).IsAssignableFrom(type));
}
