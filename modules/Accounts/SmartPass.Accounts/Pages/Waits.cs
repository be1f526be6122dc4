using SmartPass.Kernel;

namespace SmartPass.Accounts.Pages;

internal static class Waits
{
    public static string Message(TimeSpan wait) => $"Too many tries. Wait {InWords(wait)}, then try again.";

    private static string InWords(TimeSpan wait) => wait.TotalSeconds <= 90
        ? CountWords.Count(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)), "second")
        : CountWords.Count((int)Math.Ceiling(wait.TotalMinutes), "minute");
}
