using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>Rules that staff set aside, as one field of a form or an address carries them.</summary>
internal static class SetAside
{
    public static string Written(IEnumerable<StartRule> rules) => string.Join(',', rules);

    /// <summary>Those that are rules; anything else is left out.</summary>
    public static IReadOnlyList<StartRule> Read(string? field) =>
        [.. Enum.GetValues<StartRule>().Where(rule => (field ?? "").Split(',').Contains(rule.ToString()))];
}
