using SmartPass.Kernel;

namespace SmartPass.Passes.Pages.Shared;

internal static class PinWords
{
    public const int LongestPin = 20;

    public static string Wrong(string name) => $"That is not the PIN of {name}. Type it again.";

    public static string Wait(TimeSpan wait) => $"A moment, please: try again in {CountWords.Count(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)), "second")}.";
}
