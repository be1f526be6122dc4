namespace SmartPass.Passes.Contracts;

/// <summary>Everything that ever happened to passes, for followers that keep a cursor. Written in each act's own transaction, so nothing is missing and nothing is there that did not happen.</summary>
public interface IPassHistory
{
    /// <summary>Events after a cursor, of all schools, in order; 0 reads from the beginning.</summary>
    Task<IReadOnlyList<PassEvent>> After(long cursor, int most, CancellationToken stop = default);

    /// <summary>What happened to one pass, in order; empty for one that is not there.</summary>
    Task<IReadOnlyList<PassEvent>> Of(PassId pass, CancellationToken stop = default);
}
