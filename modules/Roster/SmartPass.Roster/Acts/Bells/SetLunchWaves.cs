using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>Sets who has which lunch wave.</summary>
internal sealed class SetLunchWaves(BellEditing editing)
{
    public Task Do(LunchWaves waves, CancellationToken stop = default) => editing.Do("schedules.lunch-waves-set", async () =>
        (true, await editing.SetWaves(waves) ? $"set the lunch waves: {waves.Rules.Count} rules" : null), stop);
}
