using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Domain.Printing;

/// <summary>Cards that are brought to files for a printer, part by part. It carries its own progress, so that a process may be cut off anywhere and the page can be left.</summary>
internal sealed class Batch : ISchoolOwned
{
    public const int MostCards = 20_000;
    public const int LongestTitle = 200;
    public const int LongestFault = 400;

    /// <summary>How long files full of names and photos lie ready.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public BatchId Id { get; init; }

    public required SchoolId SchoolId { get; init; }

    public required CardKind Kind { get; init; }

    /// <summary>Whose cards these are, in words: "Grade 9 and Grade 10, never printed".</summary>
    public required string Title { get; init; }

    public required PrintPlan Plan { get; init; }

    /// <summary>How many people it has.</summary>
    public required int Cards { get; init; }

    public required PersonId By { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public BatchState State { get; private set; } = BatchState.Making;

    /// <summary>Files that are there.</summary>
    public int PartsDone { get; private set; }

    /// <summary>People who are done with, printed or left out.</summary>
    public int CardsDone { get; private set; }

    /// <summary>Why it failed, and what to do next.</summary>
    public string? Fault { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>When its files go; null while there is nothing that would.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>The part that is next, by the place of its first card and how many it has; null for none.</summary>
    public (int Number, int First, int Count)? Next =>
        State == BatchState.Making && Plan.Parts(Cards) is var parts && PartsDone < parts.Count ? (PartsDone + 1, parts.Take(PartsDone).Sum(), parts[PartsDone]) : null;

    /// <summary>A file is there. False where it came too late: someone stopped the batch, or another run of it was faster.</summary>
    public bool Made(int number, DateTimeOffset at)
    {
        if (Next is not { } next || next.Number != number)
        {
            return false;
        }

        (PartsDone, CardsDone) = (number, next.First + next.Count);
        if (CardsDone == Cards)
        {
            End(BatchState.Done, at);
        }

        return true;
    }

    public bool Cancel(DateTimeOffset at)
    {
        var may = State is BatchState.Making or BatchState.Failed;
        if (may)
        {
            End(BatchState.Canceled, at);
            ExpiresAt = null;
        }

        return may;
    }

    public void Fail(string why, DateTimeOffset at)
    {
        if (State == BatchState.Making)
        {
            End(BatchState.Failed, at);
            Fault = why[..Math.Min(why.Length, LongestFault)];
        }
    }

    /// <summary>Goes on where it failed.</summary>
    public bool TryAgain()
    {
        var may = State == BatchState.Failed;
        if (may)
        {
            (State, Fault, EndedAt, ExpiresAt) = (BatchState.Making, null, null, null);
        }

        return may;
    }

    public bool Expire(DateTimeOffset now)
    {
        var isDue = ExpiresAt <= now;
        if (isDue)
        {
            (State, ExpiresAt) = (BatchState.Expired, null);
        }

        return isDue;
    }

    private void End(BatchState state, DateTimeOffset at) => (State, EndedAt, ExpiresAt) = (state, at, at + Kept);
}
