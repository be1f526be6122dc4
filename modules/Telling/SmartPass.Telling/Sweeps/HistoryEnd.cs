namespace SmartPass.Telling.Sweeps;

/// <summary>Where a history ends, for a follower that starts with what is to come.</summary>
internal static class HistoryEnd
{
    /// <summary>Found by halving: a history of years is not read for it.</summary>
    /// <param name="goesOnAfter">Whether anything stands after a cursor.</param>
    public static async Task<long> Of(Func<long, Task<bool>> goesOnAfter)
    {
        long last = 0, beyond = 1;
        while (await goesOnAfter(beyond))
        {
            (last, beyond) = (beyond, beyond * 2);
        }

        if (!await goesOnAfter(last))
        {
            return last;
        }

        while (beyond - last > 1)
        {
            var middle = last + (beyond - last) / 2;
            (last, beyond) = await goesOnAfter(middle) ? (middle, beyond) : (last, middle);
        }

        return beyond;
    }
}
