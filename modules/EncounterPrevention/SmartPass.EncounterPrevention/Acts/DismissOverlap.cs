using SmartPass.EncounterPrevention.Domain;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>Someone who may says that an overlap means nothing, or takes that back. What was dismissed is not proposed again for a while.</summary>
internal sealed class DismissOverlap(OverlapInHand hand, CurrentActor actor, TimeProvider clock)
{
    public Task<OverlapOutcome> Dismiss(OverlapId id, CancellationToken stop = default) => hand.Proposed("dismiss an overlap", id, overlap =>
    {
        overlap.Dismiss(actor.Id, clock.GetUtcNow());
        return Task.FromResult<OverlapOutcome>(new OverlapOutcome.Dismissed());
    }, stop);

    /// <summary>It is proposed again. What a group was made of stays settled.</summary>
    public Task<OverlapOutcome> TakeBack(OverlapId id, CancellationToken stop = default) => hand.Any("propose an overlap again", id, overlap =>
    {
        if (overlap.State == OverlapState.GroupMade)
        {
            return Task.FromResult<OverlapOutcome>(new OverlapOutcome.Settled(overlap.GroupId));
        }

        overlap.TakeBack();
        return Task.FromResult<OverlapOutcome>(new OverlapOutcome.TakenBack());
    }, stop);
}
