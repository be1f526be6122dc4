using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Making;

/// <summary>Saved lists of students: one's own, or for all staff.</summary>
public sealed class GroupTests : HallWorld
{
    private static readonly Actor Rivera = HallActs.Teacher(Lincoln.Rivera);
    private static readonly Actor Osei = HallActs.Teacher(Lincoln.Osei);

    [Fact]
    public async Task A_list_is_saved_changed_and_deleted()
    {
        var band = await Saved(Rivera, "Band", false, Lincoln.Maya, Lincoln.Jordan);
        Assert.Equal([Lincoln.Maya.Id, Lincoln.Jordan.Id], await Members(Rivera, band));

        await Save(Rivera, band, new WrittenGroup("Jazz band", true, [Lincoln.Jordan.Id]));
        Assert.Equal([Lincoln.Jordan.Id], await Members(Rivera, band));

        Assert.True(await Delete(Rivera, band));
        Assert.False(await Delete(Rivera, band));
        Assert.Null(await Members(Rivera, band));
    }

    [Fact]
    public async Task A_private_list_is_not_there_for_others_and_a_shared_one_is_to_use_only()
    {
        var own = await Saved(Rivera, "Mine", false, Lincoln.Maya);
        var shared = await Saved(Rivera, "Ours", true, Lincoln.Maya);

        Assert.Null(await Members(Osei, own));
        Assert.Equal([Lincoln.Maya.Id], await Members(Osei, shared));
        Assert.IsType<GroupOutcome.NotThere>(await Save(Osei, shared, new WrittenGroup("Theirs", true, [])));
        Assert.False(await Delete(Osei, shared));
        Assert.IsType<GroupOutcome.Saved>(await Save(HallActs.Administrator, shared, new WrittenGroup("Ours", true, [Lincoln.Jordan.Id])));
        Assert.False(await Delete(HallActs.Administrator, own));
    }

    [Fact]
    public async Task Wherever_students_are_put_together_ones_own_lists_and_the_shared_ones_are_offered_by_name()
    {
        await Saved(Rivera, "Mine", false, Lincoln.Maya);
        await Saved(Rivera, "Band", true, Lincoln.Maya, Lincoln.Jordan);

        Assert.Equal([("Band", 2), ("Mine", 1)], (await Offered(Rivera)).Select(list => (list.Name, list.Count)));
        Assert.Equal(["Band"], (await Offered(Osei)).Select(list => list.Name));
        Assert.Empty(await Offered(Osei with { Permissions = new HashSet<string>() }));
        Assert.Empty(await World.As(Rivera, Lincoln.Roosevelt, services => services.GetRequiredService<IStudentLists>().All()));
    }

    [Fact]
    public async Task A_substitute_has_the_lists_of_whom_they_cover()
    {
        var own = await Saved(Rivera, "Mine", false, Lincoln.Maya);

        Assert.Equal([Lincoln.Maya.Id], await Members(HallActs.Teacher(Lincoln.Park) with { Covers = Lincoln.Rivera.Id }, own));
    }

    [Fact]
    public async Task Two_lists_of_one_person_have_two_names()
    {
        await Saved(Rivera, "Band", false, Lincoln.Maya);

        Assert.IsType<GroupOutcome.NameTaken>(await Save(Rivera, null, new WrittenGroup("Band ", false, [Lincoln.Jordan.Id])));
        Assert.IsType<GroupOutcome.Saved>(await Save(Osei, null, new WrittenGroup("Band", false, [Lincoln.Jordan.Id])));
    }

    [Fact]
    public async Task A_shared_list_is_named_among_those_of_its_owner_whoever_changes_it()
    {
        await Saved(HallActs.Administrator, "Choir", false, Lincoln.Maya);
        await Saved(Rivera, "Band", false, Lincoln.Maya);
        var shared = await Saved(Rivera, "Ours", true, Lincoln.Maya);

        Assert.IsType<GroupOutcome.NameTaken>(await Save(HallActs.Administrator, shared, new WrittenGroup("Band", true, [Lincoln.Maya.Id])));
        Assert.IsType<GroupOutcome.Saved>(await Save(HallActs.Administrator, shared, new WrittenGroup("Choir", true, [Lincoln.Maya.Id])));
    }

    [Fact]
    public async Task Nobody_but_students_of_the_school_is_on_it()
    {
        var band = await Saved(Rivera, "Band", false, Lincoln.Maya, Lincoln.Osei, Lincoln.Student(999, "Not", "Here"));

        Assert.Equal([Lincoln.Maya.Id], await Members(Rivera, band));
    }

    [Fact]
    public async Task Another_schools_list_is_not_there()
    {
        var band = await Saved(Rivera, "Band", true, Lincoln.Maya);

        Assert.Null(await World.As(Rivera, Lincoln.Roosevelt, services => services.GetRequiredService<IStudentLists>().MembersOf(new StudentListId(band.Value))));
        Assert.False(await World.As(Rivera, Lincoln.Roosevelt, services => services.GetRequiredService<DeleteGroup>().Delete(band)));
    }

    [Fact]
    public async Task Of_an_erased_student_no_membership_stays()
    {
        var band = await Saved(Rivera, "Band", true, Lincoln.Maya, Lincoln.Jordan);
        School.Erase(Lincoln.Maya);

        await Sweep();

        Assert.Equal([Lincoln.Jordan.Id], await Members(Rivera, band));
        Assert.Equal(1, await Reading(db => db.Groups.CountAsync()));
    }

    private async Task<GroupId> Saved(Actor by, string name, bool shared, params PersonFacts[] students) =>
        Assert.IsType<GroupOutcome.Saved>(await Save(by, null, new WrittenGroup(name, shared, [.. students.Select(student => student.Id)]))).Id;

    private Task<GroupOutcome> Save(Actor by, GroupId? id, WrittenGroup written) => this.Act<SaveGroup, GroupOutcome>(by, act => act.Save(id, written));

    private Task<bool> Delete(Actor by, GroupId id) => this.Act<DeleteGroup, bool>(by, act => act.Delete(id));

    private Task<IReadOnlyList<StudentList>> Offered(Actor by) => this.Act<IStudentLists, IReadOnlyList<StudentList>>(by, lists => lists.All());

    private async Task<IReadOnlyList<PersonId>?> Members(Actor by, GroupId id) => await this.Act<IStudentLists, IReadOnlyList<PersonId>?>(by, lists => lists.MembersOf(new StudentListId(id.Value)));
}
