using Microsoft.Extensions.DependencyInjection;
using SmartPass.Architecture.Tests.Reading;
using SmartPass.Passes.Contracts;

namespace SmartPass.Architecture.Tests;

/// <summary>Rules plug in from anywhere; their order is written in one place.</summary>
public sealed class StartRuleTests(RunningHost host)
{
    [Fact]
    public void Every_rule_has_a_place_and_every_place_one_rule() =>
        Assert.Equal(Places().Order(), Rules().Select(rule => rule.Rule).Order());

    [Fact]
    public void The_order_names_every_place_once() =>
        Assert.Equal(Enum.GetValues<StartRule>().Order(), Places().Order());

    [Fact]
    public void A_rule_that_is_written_is_also_asked() =>
        Assert.Equal(
            House.Modules.SelectMany(House.TypesOf).Where(type => type.IsClass && !type.IsAbstract && typeof(IStartRule).IsAssignableFrom(type)).Select(type => type.FullName).Order(),
            Rules().Select(rule => rule.GetType().FullName).Order());

    private List<IStartRule> Rules()
    {
        using var scope = host.Services.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IStartRule>()];
    }

    private static IReadOnlyList<StartRule> Places() =>
        (IReadOnlyList<StartRule>)House.Inside("Passes").GetType("SmartPass.Passes.Domain.Starting.RuleTable", throwOnError: true)!.GetProperty("Order")!.GetValue(null)!;
}
