using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Acts;

/// <summary>One pass in place of another, inside its caller's transaction. The other has ended when the rules judge the new one, and those who wait come first; where that is refused all of it is as it was, and only the refusal is on record.</summary>
internal sealed class StartInstead(PassesDb db, Writing writing)
{
    /// <param name="swap">Gives up the one, then starts or asks for the other.</param>
    /// <param name="isRefused">Whether that came to nothing.</param>
    public async Task<T> Try<T>(Func<Task<T>> swap, Func<T, bool> isRefused)
    {
        var before = Refusals();
        IReadOnlyCollection<HistoryLine> refusals = [];
        var outcome = await writing.Try(
            async () =>
            {
                var came = await swap();
                refusals = [.. Refusals().Except(before)];
                return came;
            },
            came => !isRefused(came));
        if (isRefused(outcome))
        {
            // Taken back with the rest, it is written again.
            db.AddRange(refusals);
            await db.SaveChangesAsync();
        }

        return outcome;
    }

    private IReadOnlyCollection<HistoryLine> Refusals() => [.. db.History.Local.Where(line => line.Kind == nameof(PassEventKind.Refused))];
}
