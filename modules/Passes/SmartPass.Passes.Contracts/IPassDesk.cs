namespace SmartPass.Passes.Contracts;

/// <summary>What others may do to passes for whoever acts.</summary>
public interface IPassDesk
{
    /// <summary>The student's ID was scanned where the pass ends: it ends now, by the member of staff who scanned it. Joins the caller's transaction or opens its own.</summary>
    /// <returns>Whether it has ended; false where it is not theirs to end, or is under way no more.</returns>
    Task<bool> EndByScan(PassId pass, CancellationToken stop = default);
}
