using SmartPass.Passes.Data;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Acts;

/// <summary>One pass in place of another, inside its caller's transaction. The other has ended when the rules judge the new one, and those who wait come first; where that is refused all of it is as it was, and only the refusal is on record.</summary>
internal sealed class StartInstead(PassHistory history, Writing writing)
{
    /// <param name="swap">Gives up the one, then starts or asks for the other.</param>
    /// <param name="isRefused">Whether that came to nothing.</param>
    public async Task<T> Try<T>(Func<Task<T>> swap, Func<T, bool> isRefused)
    {
        var before = history.Refusals.Count;
        var outcome = await writing.Try(swap, came => !isRefused(came));
        if (isRefused(outcome))
        {
            // Taken back with the rest, it is written again.
            foreach (var refusal in history.Refusals.Skip(before).ToList())
            {
                history.Write(refusal);
            }
        }

        return outcome;
    }
}
