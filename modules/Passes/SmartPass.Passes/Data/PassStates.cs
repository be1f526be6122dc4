using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Data;

/// <summary>The sets of states that have an index. SQLite takes it only where the states stand in the order of its filter, and EF folds a narrower state into them: that is told apart in memory.</summary>
internal static class PassStates
{
    public static IQueryable<Pass> OutOrOffered(this IQueryable<Pass> passes) =>
        passes.Where(pass => pass.Status == PassStatus.Active || pass.Status == PassStatus.Offered);

    public static IQueryable<Pass> Out(this IQueryable<Pass> passes) => passes.OutOrOffered().Where(pass => pass.StartedAt != null);

    public static IQueryable<Pass> WaitingOrHeld(this IQueryable<Pass> passes) =>
        passes.Where(pass => pass.Status == PassStatus.InLine || pass.Status == PassStatus.Offered || pass.Status == PassStatus.Held);

    /// <summary>What students are out on, or wait with now: in line, offered, or requested for now.</summary>
    public static IQueryable<Pass> Open(this IQueryable<Pass> passes) =>
        passes.Where(pass => pass.Status == PassStatus.Active || pass.Status == PassStatus.InLine || pass.Status == PassStatus.Offered
            || (pass.Status == PassStatus.Requested && pass.PlannedAt == null));

    /// <summary>All that can still come to something.</summary>
    public static IQueryable<Pass> Live(this IQueryable<Pass> passes) =>
        passes.Where(pass => pass.Status == PassStatus.Requested || pass.Status == PassStatus.Scheduled || pass.Status == PassStatus.Held
            || pass.Status == PassStatus.InLine || pass.Status == PassStatus.Offered || pass.Status == PassStatus.Active);

    /// <summary>All that are to start at a time of their own, asked for or made.</summary>
    public static IQueryable<Pass> StillPlanned(this IQueryable<Pass> passes) =>
        passes.Where(pass => (pass.Status == PassStatus.Requested || pass.Status == PassStatus.Scheduled || pass.Status == PassStatus.Held) && pass.PlannedAt != null);
}
