using SmartPass.Passes.Contracts;

namespace SmartPass.Telling.Sweeps;

/// <summary>Where the history ends, for a follower that starts with what is to come.</summary>
internal static class HistoryEnd
{
    /// <summary>Found by halving: a history of years is not read for it.</summary>
    public static async Task<long> Of(IPassHistory history, CancellationToken stop)
    {
        long last = 0, beyond = 1;
        while (await GoesOnAfter(beyond))
        {
            (last, beyond) = (beyond, beyond * 2);
        }

        if (!await GoesOnAfter(last))
        {
            return last;
        }

        while (beyond - last > 1)
        {
            var middle = last + (beyond - last) / 2;
            (last, beyond) = await GoesOnAfter(middle) ? (middle, beyond) : (last, middle);
        }

        return beyond;

        async Task<bool> GoesOnAfter(long cursor) => (await history.After(cursor, 1, stop)).Count > 0;
    }
}
