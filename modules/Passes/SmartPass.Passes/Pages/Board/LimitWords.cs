using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Pages.Board;

/// <summary>A student's limits as staff read them. Why there is no limit is not said.</summary>
internal static class LimitWords
{
    public static IReadOnlyList<string> Of(PassUse use, DateTimeOffset now)
    {
        if (use.NoLimit)
        {
            return [Allowance.Lifted];
        }

        var lines = Allowance.Of(use).Select(allowance => allowance.Title).ToList();
        if (use.MayStartAgain > now)
        {
            lines.Add($"Next pass from {use.MayStartAgainWords}");
        }

        return lines.Count > 0 ? lines : ["The school has set no limit"];
    }
}
