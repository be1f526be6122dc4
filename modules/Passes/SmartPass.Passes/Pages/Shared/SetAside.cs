using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain.Starting;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>Rules that staff set aside, as one field of a form or an address carries them. One word may stand for several: each counts only where it refuses and may be set aside.</summary>
internal static class SetAside
{
    public static string Written(IEnumerable<StartRule> rules) => string.Join(',', rules.Select(rule => RuleTable.Of(rule).Word).Distinct());

    /// <summary>Those that are rules; anything else is left out.</summary>
    public static IReadOnlyList<StartRule> Read(string? field) =>
        [.. RuleTable.Rows.Where(row => (field ?? "").Split(',').Contains(row.Word)).Select(row => row.Rule)];
}
