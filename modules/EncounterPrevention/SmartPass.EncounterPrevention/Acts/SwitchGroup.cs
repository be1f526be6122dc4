using SmartPass.EncounterPrevention.Domain;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>A group is switched off without being deleted, or on again.</summary>
internal sealed class SwitchGroup(GroupInHand hand)
{
    public Task<GroupOutcome> Switch(EncounterGroupId id, bool off, CancellationToken stop = default) => hand.Do("switch an encounter group", id, group => To(group, off), stop);

    private async Task<GroupOutcome> To(EncounterGroup group, bool off)
    {
        if (!off && group.Members.Count < EncounterGroup.FewestMembers)
        {
            return new GroupOutcome.TooFew();
        }

        if (group.Off != off)
        {
            group.Switch(off);
            await hand.Keep(group, [new ChangeOfGroup(off ? GroupChangeKind.SwitchedOff : GroupChangeKind.SwitchedOn, null, null)]);
        }

        return new GroupOutcome.Saved(group.Id);
    }
}
