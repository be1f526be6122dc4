using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Acts;

/// <summary>Making, changing, switching and deleting groups.</summary>
public sealed class SaveGroupTests : EncounterWorld
{
    [Fact]
    public async Task Whoever_may_not_manage_groups_makes_changes_switches_and_deletes_none()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        var reader = Lincoln.At(Lincoln.Rivera, Role.Counselor, EncounterPermissions.See);

        Assert.IsType<GroupOutcome.NotThere>(await Save(null, Written("Another", Lincoln.Maya, Sam), reader));
        Assert.IsType<GroupOutcome.NotThere>(await Save(id, Written("Changed", Lincoln.Maya, Sam), reader));
        Assert.IsType<GroupOutcome.NotThere>(await World.As(reader, Lincoln.High, services => services.GetRequiredService<SwitchGroup>().Switch(id, off: true)));
        Assert.IsType<GroupOutcome.NotThere>(await World.As(reader, Lincoln.High, services => services.GetRequiredService<DeleteGroup>().Delete(id)));

        var group = Assert.Single(await Rows<EncounterGroup>());
        Assert.Equal(("Lockers", false, 2), (group.Name, group.Off, group.Members.Count));
    }

    [Fact]
    public async Task A_group_of_another_school_is_not_there()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        var elsewhere = new Actor(Lincoln.Park.Id, "Dana Park", Lincoln.Roosevelt.Id, new HashSet<Role> { Role.Administrator }, new HashSet<string> { EncounterPermissions.Manage });

        Assert.IsType<GroupOutcome.NotThere>(await World.As(elsewhere, Lincoln.Roosevelt, services => services.GetRequiredService<SaveGroup>().Save(id, Written("Changed", Lincoln.Maya, Sam))));
        Assert.IsType<GroupOutcome.NotThere>(await World.As(elsewhere, Lincoln.Roosevelt, services => services.GetRequiredService<DeleteGroup>().Delete(id)));
        Assert.Equal("Lockers", Assert.Single(await Rows<EncounterGroup>()).Name);
    }

    [Fact]
    public async Task It_takes_two_students_of_the_school()
    {
        Assert.IsType<GroupOutcome.TooFew>(await Save(null, Written("Alone", Lincoln.Maya)));
        Assert.IsType<GroupOutcome.TooFew>(await Save(null, Written("The same twice", Lincoln.Maya, Lincoln.Maya)));
        Assert.IsType<GroupOutcome.TooFew>(await Save(null, Written("With staff", Lincoln.Maya, Lincoln.Rivera)));
        Assert.Empty(await Rows<EncounterGroup>());
    }

    [Fact]
    public async Task A_name_is_taken_by_one_group_of_the_school_however_it_is_written()
    {
        var first = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        var second = await Group("Library", Lincoln.Maya, Sam);

        Assert.IsType<GroupOutcome.NameTaken>(await Save(null, Written("Lockers", Lincoln.Maya, Sam)));
        Assert.IsType<GroupOutcome.NameTaken>(await Save(second, Written("Lockers", Lincoln.Maya, Sam)));
        Assert.IsType<GroupOutcome.NameTaken>(await Save(null, Written("lockers", Lincoln.Maya, Sam)));
        Assert.IsType<GroupOutcome.NameTaken>(await Save(second, Written("LOCKERS", Lincoln.Maya, Sam)));
        Assert.IsType<GroupOutcome.Saved>(await Save(first, Written("lockers", Lincoln.Maya, Sam)));
    }

    [Fact]
    public async Task Its_history_tells_each_change_once_and_nothing_where_nothing_changed()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        await Save(id, Written("Lockers", Lincoln.Maya, Lincoln.Jordan));
        Assert.Equal([GroupChangeKind.Created, GroupChangeKind.Added, GroupChangeKind.Added], (await Rows<GroupChange>()).Select(change => change.Kind));

        await Save(id, Written("Hall B", Lincoln.Maya, Sam) with { Notes = "Asked for by the office.", Until = new DateOnly(2026, 12, 18) });
        await Switch(id, off: true);
        await Switch(id, off: true);

        var later = (await Rows<GroupChange>()).Skip(3).ToList();
        Assert.Equal([GroupChangeKind.Renamed, GroupChangeKind.Notes, GroupChangeKind.Dates, GroupChangeKind.Removed, GroupChangeKind.Added, GroupChangeKind.SwitchedOff], later.Select(change => change.Kind));
        Assert.Equal("Lockers → Hall B", later[0].Words);
        Assert.Equal("always → until Dec 18, 2026", later[2].Words);
        Assert.Equal((Lincoln.Jordan.Id, Sam.Id), (later[3].StudentId, later[4].StudentId));
        Assert.All(later, change => Assert.Equal(Lincoln.Osei.Id, change.ById));
    }

    [Fact]
    public async Task The_audit_log_says_by_its_number_which_group_changed_and_names_nobody()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        await Switch(id, off: true);
        await World.As(Counselor, Lincoln.High, services => services.GetRequiredService<DeleteGroup>().Delete(id));

        var lines = await World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<PlatformDb>().Audit.OrderBy(line => line.Id).Select(line => line.What).ToListAsync());
        Assert.Equal([$"made encounter group {id}", $"changed encounter group {id}", $"deleted encounter group {id}"], lines);
    }

    [Fact]
    public async Task Where_two_are_out_as_a_group_comes_to_hold_those_concerned_are_alerted_and_nobody_is_called_back()
    {
        IsOut(7, Lincoln.Maya);
        IsOut(8, Lincoln.Jordan);
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        Assert.Equal(EncounterAlertKind.OutTogether, Assert.Single(await Rows<Alert>()).Kind);

        await Switch(id, off: true);
        Assert.Single(await Rows<Alert>());
        await Switch(id, off: false);
        Assert.Equal(2, (await Rows<Alert>()).Count);
        Assert.Equal(2, Passes.Out.Count);
    }

    [Fact]
    public async Task Adding_a_member_who_is_out_beside_another_alerts_and_a_group_that_does_not_hold_alerts_nobody()
    {
        IsOut(7, Lincoln.Maya);
        IsOut(8, Sam);
        await Save(null, Written("Next week", Lincoln.Maya, Sam) with { From = Lincoln.High.Date(World.Clock.GetUtcNow()).AddDays(1) });
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        Assert.Empty(await Rows<Alert>());

        await Save(id, Written("Lockers", Lincoln.Maya, Lincoln.Jordan, Sam));

        Assert.Equal(EncounterAlertKind.OutTogether, Assert.Single(await Rows<Alert>()).Kind);
    }

    [Fact]
    public async Task Who_is_added_is_kept_apart_at_once_and_who_is_removed_no_more()
    {
        var id = await Group("Lockers", Lincoln.Maya, Lincoln.Jordan);
        Assert.Equal(StartVerdict.Allow, await Judge(Sam, null, Lincoln.Maya));

        await Save(id, Written("Lockers", Lincoln.Maya, Sam));
        Assert.IsType<StartVerdict.Refused>(await Judge(Sam, null, Lincoln.Maya));
        Assert.Equal(StartVerdict.Allow, await Judge(Lincoln.Jordan, null, Lincoln.Maya));

        await World.As(Counselor, Lincoln.High, services => services.GetRequiredService<DeleteGroup>().Delete(id));
        Assert.Equal(StartVerdict.Allow, await Judge(Sam, null, Lincoln.Maya));
        Assert.Empty(await Rows<GroupChange>());
    }

    [Fact]
    public async Task An_act_that_is_rolled_back_changes_neither_rows_nor_memory()
    {
        await Judge(Lincoln.Maya);
        await Assert.ThrowsAsync<InvalidOperationException>(() => World.As(Counselor, Lincoln.High, services => services.GetRequiredService<Writing>().Do("on trial", async () =>
        {
            await services.GetRequiredService<SaveGroup>().Save(null, Written("Lockers", Lincoln.Maya, Lincoln.Jordan));
            throw new InvalidOperationException("Taken back.");
        })));

        Assert.Equal(StartVerdict.Allow, await Judge(Lincoln.Maya, null, Lincoln.Jordan));
        Assert.Empty(await Rows<EncounterGroup>());
    }

    private void IsOut(long pass, PersonFacts student) =>
        Passes.Out.Add(new OutPass(new PassId(pass), student.Id, SchoolOfTests.Room214, SchoolOfTests.Library, World.Clock.GetUtcNow(), World.Clock.GetUtcNow().AddMinutes(5)));
}
