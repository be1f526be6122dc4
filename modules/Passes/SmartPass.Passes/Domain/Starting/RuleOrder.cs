using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting;

/// <summary>The order in which a refusal counts: product.md's table, and nothing else decides it.</summary>
internal static class RuleOrder
{
    public static IReadOnlyList<StartRule> First { get; } =
    [
        StartRule.AlreadyOut,
        StartRule.RoomClosed,
        StartRule.RoomFull,
    ];
}
