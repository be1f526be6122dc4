using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>Whether all passes of the school are paused, for the banner that staff see.</summary>
internal sealed class FrozenReader(RulesReader rules, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>Null while passes start as usual. A fragment that shows it goes stale with <see cref="PassTopics.Rules"/> and with <see cref="PassTopics.Hall"/>, and depends on the right to freeze.</summary>
    public async Task<Frozen?> Now(CancellationToken stop = default) =>
        await rules.FreezeOf(school.Id, stop) is { } freeze
            ? new Frozen(freeze.Why, freeze.ByName, school.Required.Moment(freeze.At, clock.GetUtcNow()), actor.Can(PassPermissions.Freeze), new PassLinks(school))
            : null;
}

/// <summary>All passes of the school are paused.</summary>
/// <param name="Why">The reason given.</param>
/// <param name="By">Who paused them.</param>
/// <param name="Since">Since when, by the school's clock.</param>
/// <param name="MayThaw">Whether who looks may let them start again.</param>
/// <param name="Links">Addresses of the school.</param>
internal sealed record Frozen(string Why, string By, string Since, bool MayThaw, PassLinks Links);
