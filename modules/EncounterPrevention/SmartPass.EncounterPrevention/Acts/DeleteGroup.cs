using SmartPass.EncounterPrevention.Domain;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>A group is gone, with its notes and its history; what the log has of it stays.</summary>
internal sealed class DeleteGroup(GroupInHand hand)
{
    public Task<GroupOutcome> Delete(EncounterGroupId id, CancellationToken stop = default) => hand.Do("delete an encounter group", id, async group =>
    {
        await hand.Delete(group);
        return new GroupOutcome.Deleted();
    }, stop);
}
