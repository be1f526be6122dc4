namespace SmartPass.Passes.Pages.Shared;

/// <summary>Why staff usually say "not now".</summary>
internal static class UsualReasons
{
    /// <summary>Those for the card of a request.</summary>
    public static IReadOnlyList<string> Few { get; } = ["Ask again in 10 minutes.", "Please wait for the end of the period.", "Please come and talk to me first."];

    /// <summary>Those for where there is room to read.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Few, "Someone is already out."];
}
