namespace SmartPass.Platform.Jobs;

/// <summary>A history as one of its followers reads it.</summary>
/// <param name="Follower">Names the follower among those of its module, for good, and its acts for the gate's meter.</param>
/// <param name="AtOnce">Most events in one transaction: the gate is held meanwhile.</param>
/// <param name="After">The events after a cursor, in order; so many at most.</param>
/// <param name="CursorOf">The cursor of an event.</param>
public sealed record History<TEvent>(string Follower, int AtOnce, Func<long, int, CancellationToken, Task<IReadOnlyList<TEvent>>> After, Func<TEvent, long> CursorOf)
{
    /// <summary>Whether what is there when it is followed for the very first time is taken for done.</summary>
    public bool FromNowOn { get; init; }

    /// <summary>Where it ends. Found by halving: a history of years is not read for it.</summary>
    public async Task<long> End(CancellationToken stop)
    {
        long last = 0, beyond = 1;
        while (await GoesOnAfter(beyond, stop))
        {
            (last, beyond) = (beyond, beyond * 2);
        }

        if (!await GoesOnAfter(last, stop))
        {
            return last;
        }

        while (beyond - last > 1)
        {
            var middle = last + (beyond - last) / 2;
            (last, beyond) = await GoesOnAfter(middle, stop) ? (middle, beyond) : (last, middle);
        }

        return beyond;
    }

    private async Task<bool> GoesOnAfter(long cursor, CancellationToken stop) => (await After(cursor, 1, stop)).Count > 0;
}
