using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff say of several students at once that they are back: a pass under way ends, an end that was not recorded becomes one on time. Each is decided by itself; one that may not or is past it does not stop the rest.</summary>
internal sealed class SayBack(EndPass end, CorrectPass correct)
{
    public const int Most = 100;

    /// <summary>Tells for how many it was done.</summary>
    /// <param name="underWay">Passes that were under way when it was said.</param>
    /// <param name="notRecorded">Passes whose end was not recorded.</param>
    /// <param name="stop">Stops between two of them.</param>
    public async Task<int> Say(IEnumerable<PassId> underWay, IEnumerable<PassId> notRecorded, CancellationToken stop = default)
    {
        var done = 0;
        foreach (var pass in underWay.Distinct().Take(Most))
        {
            done += await end.End(pass, stop: stop) is AnswerOutcome.Done ? 1 : 0;
        }

        foreach (var pass in notRecorded.Distinct().Take(Most))
        {
            done += await correct.Back(pass, stop: stop) is AnswerOutcome.Done ? 1 : 0;
        }

        return done;
    }
}
