using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Starting;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>Takes a group into a transaction and keeps what changed: its history, the audit line that names it by its number alone, what memory holds of it, and the alert where its members are out by now.</summary>
internal sealed class GroupInHand(EncounterPreventionDb db, Writing writing, Memberships memberships, IHall hall, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<GroupOutcome> Make(string act, Func<Task<GroupOutcome>> work, CancellationToken stop) =>
        writing.Do(act, async () => actor.Can(EncounterPermissions.Manage) ? await work() : new GroupOutcome.NotThere(), stop);

    public Task<GroupOutcome> Do(string act, EncounterGroupId id, Func<EncounterGroup, Task<GroupOutcome>> work, CancellationToken stop) =>
        Make(act, async () => await db.Groups.FirstOrDefaultAsync(group => group.Id == id) is { } group ? await work(group) : new GroupOutcome.NotThere(), stop);

    /// <summary>Keeps a group as it is now.</summary>
    public async Task Keep(EncounterGroup group, IReadOnlyList<ChangeOfGroup> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        await db.SaveChangesAsync();
        var now = clock.GetUtcNow();
        db.AddRange(changes.Select(change => new GroupChange { SchoolId = school.Id, GroupId = group.Id, At = now, ById = actor.Id, Kind = change.Kind, Words = change.Words, StudentId = change.Student }));
        if (changes.Any(change => change.Kind is GroupChangeKind.Created or GroupChangeKind.Added or GroupChangeKind.SwitchedOn or GroupChangeKind.Dates))
        {
            await AlertIfOut(group, now);
        }

        await db.SaveChangesAsync();
        await audit.Add("encounters.group-changed", $"{(changes[0].Kind == GroupChangeKind.Created ? "made" : "changed")} encounter group {group.Id}", school.Id);
        Remember(membership => membership.Set(group.Term, [.. group.Members.Select(member => member.StudentId)]));
    }

    public async Task Delete(EncounterGroup group)
    {
        db.Remove(group);
        await db.SaveChangesAsync();
        await db.Changes.Where(change => change.GroupId == group.Id).ExecuteDeleteAsync();
        await audit.Add("encounters.group-changed", $"deleted encounter group {group.Id}", school.Id);
        Remember(membership => membership.Remove(group.Id));
    }

    private void Remember(Action<Membership> change)
    {
        var at = school.Id;
        writing.OnceCommitted(() => memberships.Change(at, change));
        db.Stale(EncounterTopics.Groups(at));
    }

    private async Task AlertIfOut(EncounterGroup group, DateTimeOffset now)
    {
        if (!group.Term.Holds(school.Required.Date(now)))
        {
            return;
        }

        var members = group.Members.Select(member => member.StudentId).ToHashSet();
        var outside = (await hall.Now(school.Id)).Out.Where(pass => members.Contains(pass.Student)).OrderBy(pass => pass.StartedAt).ToList();
        if (outside.Count > 1)
        {
            db.Add(new Alert { SchoolId = school.Id, Kind = EncounterAlertKind.OutTogether, At = now, StudentId = outside[^1].Student, PassId = outside[^1].Id });
            db.Stale(EncounterTopics.Log(school.Id));
        }
    }
}
